package vn.motcua.vault.loads;

import java.util.Map;

/**
 * A line of the spreadsheet.
 *
 * @param number from 2, as spreadsheets count
 */
record Line(int number, Map<Field, String> values) {

    String of(Field field) {
        return values.getOrDefault(field, "");
    }
}
