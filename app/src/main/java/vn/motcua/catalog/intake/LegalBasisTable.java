package vn.motcua.catalog.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.catalog.LegalBasis;

/**
 * The table "Căn cứ pháp lý" of the national portal, run together: a title, its number, the next title.
 *
 * <p>A number ends an entry where a capitalised word follows it at once; inside titles a space or sign follows.
 */
final class LegalBasisTable {

    private static final String HEAD = "Tên văn bản pháp lýMã văn bản";
    private static final String NO_INFORMATION = "Không có thông tin";
    private static final Pattern NUMBER_AT_END = Pattern.compile(
            "([0-9]{1,4}(?:\\.[0-9]{1,2})?/(?:[0-9]{4}/)?[A-ZĐƯ]{2,10}[0-9]{0,2}(?:-[A-ZĐƯ]{2,10}[0-9]{0,2})*)"
                    + "(?=\\p{Lu}\\p{Ll}|\\s*$| \\p{Lu}\\p{Ll}+ )");

    /** Where the title ends in digits, or in "QH" and its digits, nobody can tell where the number begins. */
    private static final Pattern RUNS_IN = Pattern.compile("(?:[0-9]|QH)$");

    private LegalBasisTable() {}

    static List<LegalBasis> read(String text) {
        var body = (text.startsWith(HEAD) ? text.substring(HEAD.length()) : text).strip();
        var found = new ArrayList<LegalBasis>();
        int from = 0;
        var numbers = NUMBER_AT_END.matcher(body);
        while (numbers.find()) {
            boolean runIn =
                    RUNS_IN.matcher(body.substring(from, numbers.start())).find();
            int titleEnd = runIn ? numbers.end() : numbers.start();
            add(found, runIn ? "" : numbers.group(1), body.substring(from, titleEnd));
            from = numbers.end();
        }
        add(found, "", body.substring(from));
        return found;
    }

    private static void add(List<LegalBasis> found, String number, String title) {
        var said = title.strip();
        if (!(said.isEmpty() && number.isEmpty()) && !said.equals(NO_INFORMATION)) {
            found.add(new LegalBasis(number, said));
        }
    }
}
