package vn.motcua.reception;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The secret in the address of a ticket: whoever has it may see how the ticket stands. */
public record TicketToken(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{20}");
    private static final int BYTES = 15;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** @throws IllegalArgumentException when the text does not have the form of a token */
    public TicketToken {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a ticket token");
        }
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    static TicketToken next() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new TicketToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
