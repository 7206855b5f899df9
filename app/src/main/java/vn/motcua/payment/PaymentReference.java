package vn.motcua.payment;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * By which payer, platform and bank call an order: 16 capitals and digits, so that a try's number still fits into the 20
 * that the national platform allows, and no bank mangles it.
 */
public record PaymentReference(String value) {

    private static final Pattern FORM = Pattern.compile("MC[0-9]{6}[2-9B-DF-HJ-NP-TV-Z]{8}");
    private static final String LETTERS = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException when the text does not have the form of a reference */
    public PaymentReference {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a payment reference: " + value);
        }
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** A new one; that it is the only one is seen to where it is kept. */
    static PaymentReference next(LocalDate day) {
        var letters = new StringBuilder("MC").append(DAY.format(day));
        for (int each = 0; each < LENGTH; each++) {
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new PaymentReference(letters.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
