package vn.motcua.payment.vietqr;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import vn.motcua.payment.VietQr;
import vn.motcua.payment.VietQr.Target;
import vn.motcua.shared.Money;

/**
 * Writes and reads the text of a VietQR code (NAPAS, QR code format for IBFT; EMVCo QRCPS merchant-presented mode).
 *
 * <p>The checksum covers everything before it, its own head among it.
 */
public final class VietQrText {

    private static final String NAPAS = "A000000727";
    private static final String TO_ACCOUNT = "QRIBFTTA";
    private static final String TO_CARD = "QRIBFTTC";
    private static final String DONG = "704";
    private static final String CHECKSUM_HEAD = "6304";
    private static final int CHECKSUM = 4;
    private static final int LONGEST = 512;

    private VietQrText() {}

    public static String write(VietQr code) {
        var bank = new Fields().with("00", code.bank()).with("01", code.number());
        var account = new Fields()
                .with("00", NAPAS)
                .with("01", bank.written())
                .with("02", code.target() == Target.ACCOUNT ? TO_ACCOUNT : TO_CARD);
        var additional = new Fields().with("01", code.bill()).with("08", code.purpose());
        var amount = code.amount();
        var text = new Fields()
                        .with("00", "01")
                        .with("01", amount == null ? "11" : "12")
                        .with("38", account.written())
                        .with("53", DONG)
                        .with("54", amount == null ? "" : String.valueOf(amount.dong()))
                        .with("58", "VN")
                        .with("62", additional.written())
                        .written()
                + CHECKSUM_HEAD;
        return text + Crc16.of(text);
    }

    /** Empty for what is not a VietQR code in đồng, or was changed on the way. */
    public static Optional<VietQr> read(String text) {
        int end = text.length() - CHECKSUM;
        if (text.length() > LONGEST
                || end < CHECKSUM_HEAD.length()
                || !text.startsWith(CHECKSUM_HEAD, end - CHECKSUM_HEAD.length())
                || !same(Crc16.of(text.substring(0, end)), text.substring(end))) {
            return Optional.empty();
        }
        return Fields.read(text).filter(VietQrText::isForDong).flatMap(VietQrText::code);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isForDong(Fields fields) {
        return fields.get("00").equals("01")
                && fields.get("53").equals(DONG)
                && fields.get("58").equals("VN");
    }

    private static Optional<VietQr> code(Fields fields) {
        var account = fields.within("38").filter(each -> each.get("00").equals(NAPAS));
        var bank = account.flatMap(each -> each.within("01"));
        var target = account.flatMap(each -> target(each.get("02")));
        var additional = fields.within("62");
        var amount = fields.get("54");
        if (bank.isEmpty() || target.isEmpty() || additional.isEmpty() || !amount.matches("[0-9]{0,13}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new VietQr(
                    target.get(),
                    bank.get().get("00"),
                    bank.get().get("01"),
                    amount.isEmpty() ? null : new Money(Long.parseLong(amount)),
                    additional.get().get("01"),
                    additional.get().get("08")));
        } catch (IllegalArgumentException notOfThatForm) {
            return Optional.empty();
        }
    }

    private static Optional<Target> target(String service) {
        return switch (service) {
            case TO_ACCOUNT -> Optional.of(Target.ACCOUNT);
            case TO_CARD -> Optional.of(Target.CARD);
            default -> Optional.empty();
        };
    }
}
