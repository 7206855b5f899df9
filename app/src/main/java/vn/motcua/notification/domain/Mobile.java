package vn.motcua.notification.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.applicant.PhoneNumber;

/** A number that can receive short messages, in the form in which carriers want it: {@code 84905111222}. */
public record Mobile(String international) {

    /** Ten digits after the change of 2018: 03, 05, 07, 08, 09. */
    private static final Pattern HOME = Pattern.compile("0[35789][0-9]{8}");

    /** @param text as somebody wrote it at a counter or on a form */
    public static Optional<Mobile> read(String text) {
        return PhoneNumber.read(text)
                .map(PhoneNumber::digits)
                .filter(digits -> HOME.matcher(digits).matches())
                .map(digits -> new Mobile("84" + digits.substring(1)));
    }
}
