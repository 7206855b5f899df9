package vn.motcua.feedback;

import vn.motcua.calendar.TimeLimit;

/**
 * A time limit of handling feedback, as some document states it.
 *
 * @param basis the document
 * @param verified whether somebody held it against the document itself
 */
public record FeedbackTerm(Kind kind, TimeLimit limit, String basis, boolean verified) {

    /** What is due. */
    public enum Kind {
        CLASSIFY,
        /** To tell the sender how it stands, again and again. */
        TELL,
        ANSWER,
        /** The same for a question, which nobody has to look into. */
        ANSWER_QUESTION
    }
}
