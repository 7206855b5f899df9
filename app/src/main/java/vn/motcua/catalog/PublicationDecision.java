package vn.motcua.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that announced, amended or abolished a procedure.
 *
 * @param number such as {@code 163/QĐ-BTP}; 1 to 60 characters
 * @param date when it was signed, or null where the source does not say
 */
public record PublicationDecision(String number, @Nullable LocalDate date) {

    public static final int LONGEST_NUMBER = 60;

    /** @throws IllegalArgumentException when the number is blank or too long */
    public PublicationDecision {
        if (number.isBlank() || number.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("the number of a decision has 1 to 60 characters: " + number);
        }
    }
}
