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
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int TOKEN = 16;
    private static final int SECRETS = 100_000_000;

    private final DerivedKeys keys;

    SenderKeys(DerivedKeys keys) {
        this.keys = keys;
    }

    /** Of a link: 16 letters and digits that are not taken for each other, some 93 bits. */
    Secret token(FeedbackId id) {
        var key = key(id);
        var token = new StringBuilder(TOKEN);
        for (int place = 0; place < TOKEN; place++) {
            token.append(LETTERS.charAt(Byte.toUnsignedInt(key.get(place)) % LETTERS.length()));
        }
        return new Secret(token.toString());
    }

    /** Eight digits, easily read out at the telephone; they open nothing without the code. */
    String digits(FeedbackId id) {
        return "%08d".formatted(Long.remainderUnsigned(key(id).getLong(TOKEN), SECRETS));
    }

    private ByteBuffer key(FeedbackId id) {
        var salt = ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits());
        return ByteBuffer.wrap(keys.key(PURPOSE, salt.array()));
    }
}
