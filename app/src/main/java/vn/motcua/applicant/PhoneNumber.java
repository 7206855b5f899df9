package vn.motcua.applicant;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Vietnamese telephone number, as dialled at home: ten digits for mobiles, eleven for some land lines. */
public record PhoneNumber(String digits) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.()\\-–]");
    private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)?84(?:0)?([0-9]{9,10})");
    private static final Pattern HOME = Pattern.compile("0[0-9]{9,10}");

    /** Reads what people write: {@code 0912 345 678}, {@code +84 912.345.678}, {@code (84) 912345678}. */
    public static Optional<PhoneNumber> read(String text) {
        var plain = SEPARATORS.matcher(text).replaceAll("");
        var abroad = ABROAD.matcher(plain);
        var home = abroad.matches() ? "0" + abroad.group(1) : plain;
        return HOME.matcher(home).matches() ? Optional.of(new PhoneNumber(home)) : Optional.empty();
    }

    @Override
    public String toString() {
        return digits;
    }
}
