package vn.motcua.payment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.payment.vietqr.VietQrText;
import vn.motcua.shared.Money;

/**
 * A transfer that a banking application fills in from a picture.
 *
 * @param bank the acquirer's number at NAPAS, six digits
 * @param number of the account or card, at most 19 letters and digits
 * @param amount null when the payer chooses it
 * @param bill by which we know the payment again, at most 25 plain characters; may be empty
 * @param purpose what the payer's bank shows, at most 25 plain characters; may be empty
 */
public record VietQr(
        Target target, String bank, String number, @Nullable Money amount, String bill, String purpose) {

    private static final Pattern BANK = Pattern.compile("[0-9]{6}");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]{1,19}");
    private static final Pattern PLAIN = Pattern.compile("[ -~]{0,25}");

    /** Where the money goes. */
    public enum Target {
        ACCOUNT,
        CARD
    }

    /** @throws IllegalArgumentException when something does not have its form */
    public VietQr {
        if (!BANK.matcher(bank).matches()
                || !NUMBER.matcher(number).matches()
                || !PLAIN.matcher(bill).matches()
                || !PLAIN.matcher(purpose).matches()) {
            throw new IllegalArgumentException("not the fields of a VietQR code");
        }
    }

    /** What the picture says. */
    public String text() {
        return VietQrText.write(this);
    }

    /** The code that the text says; empty for what is not a VietQR code, or was changed on the way. */
    public static Optional<VietQr> read(String text) {
        return VietQrText.read(text);
    }
}
