package vn.motcua.questions;

/** Who may read a question. */
public enum QuestionState {
    /** The control office. */
    DRAFT,
    /** Everybody. */
    PUBLISHED,
    /** The control office again: the answer holds no more. */
    WITHDRAWN
}
