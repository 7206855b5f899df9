package vn.motcua.reception;

import java.util.Locale;
import java.util.UUID;
import vn.motcua.shared.UnitCode;

/**
 * What people come to a centre for, such as land or civil status.
 *
 * @param letter before its numbers, A to Z; one open group has it in a unit
 * @param nameEn may be empty
 * @param isOpen whether new numbers are given
 */
public record ServiceGroup(UUID id, UnitCode unit, String letter, String name, String nameEn, boolean isOpen) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !nameEn.isEmpty() ? nameEn : name;
    }
}
