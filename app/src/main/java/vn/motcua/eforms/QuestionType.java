package vn.motcua.eforms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be asked: a closed set, each with one way to be shown, read, checked and printed. */
public enum QuestionType {
    TEXT,
    LONG_TEXT,
    NUMBER,
    /** Whole đồng. */
    MONEY,
    DATE,
    /** A date of which the day, or day and month, may be unknown. */
    PARTIAL_DATE,
    YES_NO,
    RADIOS,
    CHECKBOXES,
    SELECT,
    /** A commune of any province, found by its name; a former one as it is written. */
    COMMUNE,
    PHONE,
    EMAIL,
    /** The 12-digit personal number, or the 9 digits of an older card. */
    ID_NUMBER,
    TAX_CODE,
    COUNTRY,
    ETHNICITY,
    /** One of the papers of the same filing. */
    PAPER,
    /** A statement that has to be agreed to. */
    DECLARATION,
    /** Reckoned from other answers, never typed. */
    COMPUTED,
    ADDRESS,
    PERSON,
    ORGANISATION,
    /** Several rows of the same questions. */
    TABLE;

    /** Whether it consists of questions of its own that are answered once. */
    public boolean isGroup() {
        return this == ADDRESS || this == PERSON || this == ORGANISATION;
    }

    /** Whether it is answered itself rather than through its parts. */
    public boolean isLeaf() {
        return !isGroup() && this != TABLE;
    }

    /** Whether an answer is chosen rather than written. */
    public boolean isChosen() {
        return switch (this) {
            case YES_NO, RADIOS, CHECKBOXES, SELECT, COUNTRY, ETHNICITY, PAPER -> true;
            default -> false;
        };
    }

    /** As definitions write it, such as {@code long-text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QuestionType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
