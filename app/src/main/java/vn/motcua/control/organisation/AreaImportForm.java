package vn.motcua.control.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/**
 * A file sent for import.
 *
 * @param mode what to do with it, the name of a {@link Mode}
 * @param day the first day on which it holds
 */
public record AreaImportForm(
        @Nullable MultipartFile file,
        @Nullable String mode,
        @Nullable DateField day) {

    static final AreaImportForm EMPTY = new AreaImportForm(null, Mode.TRY.name(), DateField.EMPTY);

    /** What can be done with a file. */
    public enum Mode {
        /** Say what importing the state would do. */
        TRY,
        /** Import the state. */
        STATE,
        /** Import which area became which. */
        SUCCESSIONS
    }

    /** The day as typed, for the field to show. */
    public DateField dayTyped() {
        return day == null ? DateField.EMPTY : day;
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(file != null && !file.isEmpty(), "file", "organisation.page.import.file.missing")
                .require(dayTyped().date().isPresent(), "day", "organisation.page.day.wrong")
                .require(choice().isPresent(), "mode", "organisation.field-empty");
    }

    /** The same, checked; only when there are no errors. */
    Valid valid() {
        return new Valid(
                Objects.requireNonNull(file),
                choice().orElseThrow(),
                dayTyped().date().orElseThrow());
    }

    private Optional<Mode> choice() {
        return Arrays.stream(Mode.values())
                .filter(each -> each.name().equals(mode))
                .findFirst();
    }

    /** The form without errors. */
    record Valid(MultipartFile file, Mode mode, LocalDate day) {

        String fileName() {
            return Objects.requireNonNullElse(file.getOriginalFilename(), "");
        }
    }
}
