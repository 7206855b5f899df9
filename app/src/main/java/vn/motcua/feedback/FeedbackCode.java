package vn.motcua.feedback;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What the sender holds: the day and a serial number, such as {@code PAKN.20260105.0042}. */
public record FeedbackCode(String value) {

    private static final Pattern FORM = Pattern.compile("PAKN\\.[0-9]{8}\\.[0-9]{4,8}");

    /** @throws IllegalArgumentException when the text does not have the form of such a code */
    public FeedbackCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code of a feedback: " + value);
        }
    }

    /** Whether the text has the form of such a code; says nothing about whether it exists. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** @param serial of that day, from 1 */
    public static FeedbackCode of(LocalDate day, int serial) {
        return new FeedbackCode("PAKN.%s.%04d".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(day), serial));
    }

    @Override
    public String toString() {
        return value;
    }
}
