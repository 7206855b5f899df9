package vn.motcua.feedback;

import java.nio.ByteBuffer;
import org.springframework.stereotype.Component;
import vn.motcua.identity.DerivedKeys;
import vn.motcua.shared.FeedbackId;
import vn.motcua.shared.Secret;

/**
 * What the senders hold, made anew from the key of the installation whenever a message needs it: whoever reads the
 * database learns none of it.
 */
@Component
class SenderKeys {

    private static final String PURPOSE = "feedback.sender";
    private static final int AFTER_THE_TOKEN = 16;
    private static final int SECRETS = 100_000_000;

    private final DerivedKeys keys;

    SenderKeys(DerivedKeys keys) {
        this.keys = keys;
    }

    /** Of a link. */
    Secret token(FeedbackId id) {
        return Secret.spelled(key(id));
    }

    /** Eight digits, easily read out at the telephone; they open nothing without the code. */
    String digits(FeedbackId id) {
        return "%08d".formatted(Long.remainderUnsigned(ByteBuffer.wrap(key(id)).getLong(AFTER_THE_TOKEN), SECRETS));
    }

    private byte[] key(FeedbackId id) {
        return keys.key(PURPOSE, id.value());
    }
}
