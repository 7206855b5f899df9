package vn.motcua.eforms.sheet;

import java.util.Arrays;
import java.util.Optional;
import vn.motcua.eforms.QuestionType;

/** How an answer is written, by the word that stands behind its id: {@code {childBirth|chữ}}. */
public enum Format {
    PLAIN(""),
    /** Dates, numbers and amounts in words. */
    IN_WORDS("chữ"),
    CAPITALS("hoa"),
    /** A number without what it counts. */
    NUMBER("số"),
    DAY("ngày"),
    MONTH("tháng"),
    YEAR("năm");

    private final String word;

    Format(String word) {
        this.word = word;
    }

    public static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    public boolean fits(QuestionType type) {
        boolean date = type == QuestionType.DATE || type == QuestionType.PARTIAL_DATE;
        boolean number = type == QuestionType.NUMBER || type == QuestionType.MONEY || type == QuestionType.COMPUTED;
        return switch (this) {
            case PLAIN, CAPITALS -> true;
            case IN_WORDS -> date || number;
            case NUMBER -> number;
            case DAY, MONTH, YEAR -> date;
        };
    }
}
