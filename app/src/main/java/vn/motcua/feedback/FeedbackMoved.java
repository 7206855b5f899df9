package vn.motcua.feedback;

/**
 * Something happened to a feedback; published in the transaction that records it. Its message is written down in the same
 * transaction.
 *
 * @param after the feedback as the event left it
 * @param path the address at which the sender follows it, from the root; for messages to the sender and nobody else
 */
public record FeedbackMoved(Feedback after, FeedbackEvent event, String path) {}
