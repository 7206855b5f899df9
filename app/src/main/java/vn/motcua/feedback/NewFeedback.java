package vn.motcua.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feedback as it comes in.
 *
 * @param kind what the sender says that it is; null where an officer has to say it
 * @param requestKey of the form or message that brought it, so that the same one twice is one feedback
 */
public record NewFeedback(Way way, @Nullable FeedbackClass kind, Matter matter, Sender sender, UUID requestKey) {

    /** Something of which nobody has said what it is. */
    public NewFeedback(Way way, Matter matter, Sender sender, UUID requestKey) {
        this(way, null, matter, sender, requestKey);
    }
}
