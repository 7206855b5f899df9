package vn.motcua.questions;

/**
 * A question and its answer in one language.
 *
 * @param question in one line, as people ask it
 * @param details what else belongs to the question; may be empty
 * @param answer paragraphs; a line such as {@code [[lệ phí]]} stands for what the catalogue says today
 */
public record QuestionText(String question, String details, String answer) {

    public static final int LONGEST_QUESTION = 300;
    public static final int LONGEST_DETAILS = 2_000;
    public static final int LONGEST_ANSWER = 8_000;
}
