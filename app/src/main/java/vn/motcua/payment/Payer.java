package vn.motcua.payment;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who pays, as the receipt names them.
 *
 * @param identifier personal or tax number; may be empty
 * @param address may be empty
 */
public record Payer(String name, String identifier, String address) {

    /** A tax code of an organisation is public; a person's number has twelve digits. */
    private static final Pattern OF_AN_ORGANISATION = Pattern.compile("[0-9]{10}(-?[0-9]{3})?");

    private static final int SHOWN_DIGITS = 3;

    /** As a paper says it that opens by a link: of a person the name, the end of the number and nothing else. */
    Payer onOpenPapers() {
        return isOrganisation() ? this : new Payer(name, masked(identifier), "");
    }

    /** An organisation's name; of a person the family name and initials, enough to recognise it on the paper. */
    String nameForStrangers() {
        if (isOrganisation()) {
            return name;
        }
        var words = name.strip().split("\\s+");
        return Stream.concat(Stream.of(words[0]), Arrays.stream(words).skip(1).map(Payer::initial))
                .collect(Collectors.joining(" "));
    }

    private boolean isOrganisation() {
        return OF_AN_ORGANISATION.matcher(identifier).matches();
    }

    private static String masked(String number) {
        int hidden = Math.max(0, number.length() - SHOWN_DIGITS);
        return "*".repeat(hidden) + number.substring(hidden);
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)) + ".";
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Payer[…]";
    }
}
