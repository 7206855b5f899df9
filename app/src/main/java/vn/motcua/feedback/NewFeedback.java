package vn.motcua.feedback;

import java.util.UUID;

/**
 * A feedback as it comes in.
 *
 * @param requestKey of the form or message that brought it, so that the same one twice is one feedback
 */
public record NewFeedback(Way way, Matter matter, Sender sender, UUID requestKey) {}
