package vn.motcua.notification;

/**
 * Whether the law demands that people are told of something.
 *
 * @param mandatory then it cannot be declined, and no budget stops it
 * @param source why it is so; may be empty
 * @param verified whether somebody held the source against the gazette
 */
public record KindRule(MessageKind kind, boolean mandatory, String source, boolean verified) {}
