package vn.motcua.notification.domain;

import java.io.ByteArrayOutputStream;

/** The default alphabet of short messages and its extension (3GPP TS 23.038, 6.2.1), one character a byte. */
public final class GsmAlphabet {

    private static final int ESCAPE = 0x1b;

    /** In the order of their codes; the escape, which is no character, is left out. */
    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
                    + "abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final int[] EXTENDED_CODES = {0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65};

    private GsmAlphabet() {}

    /** How many septets the character takes: one, two, or none when it does not stand in the alphabet. */
    public static int septets(int character) {
        return BASIC.indexOf(character) >= 0 ? 1 : EXTENDED.indexOf(character) >= 0 ? 2 : 0;
    }

    /** @throws IllegalArgumentException when a character does not stand in the alphabet */
    public static byte[] encode(String text) {
        var bytes = new ByteArrayOutputStream();
        text.chars().forEach(character -> {
            int place = BASIC.indexOf(character);
            int extended = EXTENDED.indexOf(character);
            if (place >= 0) {
                bytes.write(place < ESCAPE ? place : place + 1);
            } else if (extended >= 0) {
                bytes.write(ESCAPE);
                bytes.write(EXTENDED_CODES[extended]);
            } else {
                throw new IllegalArgumentException("not in the GSM alphabet: U+" + Integer.toHexString(character));
            }
        });
        return bytes.toByteArray();
    }
}
