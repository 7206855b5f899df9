package vn.motcua.control.organisation;

import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.OfficialName;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.DateField;

/**
 * What was typed for a change of a unit; each {@link ChangeAct} uses some of the fields.
 *
 * @param unit the code of the unit that changes; for an establishment it is {@code code}
 * @param units codes of other units, apart by blanks or commas
 * @param number of a desk
 */
public record ChangeForm(
        @Nullable String unit,
        @Nullable String code,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String kind,
        @Nullable String parent,
        @Nullable String area,
        @Nullable String units,
        @Nullable String number,
        @Nullable String role,
        @Nullable String decision,
        @Nullable DateField effective) {

    /** The day as typed, for the field to show. */
    public DateField effectiveDay() {
        return effective == null ? DateField.EMPTY : effective;
    }

    ChangeForm named(OfficialName present) {
        return new ChangeForm(
                unit,
                code,
                present.vietnamese(),
                present.english(),
                kind,
                parent,
                area,
                units,
                number,
                role,
                decision,
                effective);
    }

    ChangeForm placed(@Nullable UnitCode above, AreaCode served) {
        String presentParent = above == null ? null : above.value();
        return new ChangeForm(
                unit,
                code,
                name,
                nameEn,
                kind,
                presentParent,
                served.value(),
                units,
                number,
                role,
                decision,
                effective);
    }

    /** The text of a field, without blanks around it; empty when it was not sent. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
