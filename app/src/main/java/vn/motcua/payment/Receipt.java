package vn.motcua.payment;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.UnitCode;

/**
 * The receipt of an order that was paid (biên lai thu phí, lệ phí).
 *
 * @param number from 1 on in each unit and year, without gaps
 * @param collector the officer, or the platform
 * @param code by which anyone verifies it
 */
public record Receipt(
        UUID order, UnitCode unit, int year, int number, Instant issuedAt, String collector, ReceiptCode code) {

    private static final int CENTURY = 100;

    /** Such as {@code BL26-H48.61.TT}. */
    public String series() {
        return "BL%02d-%s".formatted(year % CENTURY, unit);
    }

    /** Seven digits. */
    public String serial() {
        return "%07d".formatted(number);
    }
}
