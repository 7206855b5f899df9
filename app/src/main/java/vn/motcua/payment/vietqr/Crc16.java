package vn.motcua.payment.vietqr;

import java.nio.charset.StandardCharsets;

/** CRC-16/CCITT-FALSE: polynomial 1021, begun with FFFF, nothing reflected (ISO/IEC 13239, as EMVCo prescribes it). */
final class Crc16 {

    private static final int POLYNOMIAL = 0x1021;
    private static final int START = 0xffff;
    private static final int TOP_BIT = 0x8000;
    private static final int MASK = 0xffff;

    private Crc16() {}

    /** @return four hexadecimal digits in capitals */
    static String of(String text) {
        int crc = START;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            crc ^= (each & 0xff) << Byte.SIZE;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = ((crc & TOP_BIT) != 0 ? crc << 1 ^ POLYNOMIAL : crc << 1) & MASK;
            }
        }
        return "%04X".formatted(crc);
    }
}
