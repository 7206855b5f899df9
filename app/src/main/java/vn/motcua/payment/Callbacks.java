package vn.motcua.payment;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SecurityLog;
import vn.motcua.payment.spi.Heard;
import vn.motcua.payment.spi.PaymentPlatform;
import vn.motcua.payment.spi.Settled;

/** Messages that are posted to us in the name of a platform. */
@Service
public class Callbacks {

    /** The most that a message may have, in bytes. */
    public static final int LONGEST = 16 * 1024;

    private static final int LONGEST_NOTED = 60;

    private final Platforms platforms;
    private final Settlements settlements;
    private final SecurityLog log;

    Callbacks(Platforms platforms, Settlements settlements, SecurityLog log) {
        this.platforms = platforms;
        this.settlements = settlements;
        this.log = log;
    }

    /**
     * Verifies the message and does what it says.
     *
     * @return the platform's documented answer as JSON; empty when there is no such platform
     */
    public Optional<String> receive(String platform, String message) {
        return platforms.find(platform).map(found -> received(found, message));
    }

    private String received(PaymentPlatform platform, String message) {
        var heard = platform.read(message);
        return switch (heard) {
            case Heard.Verified(var notice) ->
                platform.answer(heard, Optional.of(settlements.settle(platform.code(), notice, false)));
            case Heard.Pending _ -> platform.answer(heard, Optional.of(Settled.NOT_PAID));
            case Heard.Rejected(var fault) -> {
                log.note(SecurityEventKind.PAYMENT_REFUSED, platform.code() + ": " + fault);
                yield platform.answer(heard, Optional.empty());
            }
        };
    }

    /** What may stand on a log: nothing that somebody typed but letters, digits and points, and not much of it. */
    static String harmless(String text) {
        var plain = text.replaceAll("[^0-9A-Za-z.-]", "?");
        return plain.length() > LONGEST_NOTED ? plain.substring(0, LONGEST_NOTED) : plain;
    }
}
