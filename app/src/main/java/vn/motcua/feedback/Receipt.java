package vn.motcua.feedback;

import java.time.Instant;
import vn.motcua.shared.Secret;

/**
 * What the sender gets.
 *
 * @param secret of eight digits, to follow it together with the code
 * @param token of the address under which the sender follows it without typing anything; see {@link #path}
 * @param answerBy when it has to be answered
 */
public record Receipt(FeedbackCode code, String secret, Secret token, Instant answerBy) {

    /** The address to follow it, from the root; for a message to the sender and nobody else. */
    public String path() {
        return "/feedback/follow/" + token.value();
    }

    /** Whoever reads code and secret may read the feedback. */
    @Override
    public String toString() {
        return "Receipt[" + code + "]";
    }
}
