package vn.motcua.control.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/**
 * The day that a page shows.
 *
 * @param day what was asked for, or today where that is no day
 * @param field as it was typed, or today
 * @param errors what is wrong with the field
 */
public record AsOf(LocalDate day, DateField field, FormErrors errors) {

    /** @param asked null or blank when the page is asked for without a day */
    static AsOf of(@Nullable DateField asked, LocalDate today) {
        if (asked == null || asked.isBlank()) {
            return new AsOf(today, DateField.of(today), FormErrors.none());
        }
        FormErrors errors = FormErrors.none().require(asked.date().isPresent(), "day", "organisation.page.day.wrong");
        return new AsOf(asked.date().orElse(today), asked, errors);
    }
}
