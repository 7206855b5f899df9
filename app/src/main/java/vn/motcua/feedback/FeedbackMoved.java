package vn.motcua.feedback;

/**
 * Something happened to a feedback; published in the transaction that records it. Whoever only listens takes it after
 * the commit.
 *
 * @param after the feedback as the event left it
 * @param path the address at which the sender follows it, from the root; for messages to the sender and nobody else
 */
public record FeedbackMoved(Feedback after, FeedbackEvent event, String path) {}
