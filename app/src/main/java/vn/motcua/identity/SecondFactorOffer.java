package vn.motcua.identity;

/**
 * A second factor to be taken over by an authenticator application.
 *
 * @param secret in Base32, in groups of four, for typing
 * @param uri {@code otpauth://totp/…}
 * @param qrCode the same as a picture, a {@code data:} URI of a PNG
 */
public record SecondFactorOffer(String secret, String uri, String qrCode) {

    @Override
    public String toString() {
        return "SecondFactorOffer[…]";
    }
}
