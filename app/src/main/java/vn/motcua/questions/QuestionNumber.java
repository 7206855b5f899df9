package vn.motcua.questions;

import java.util.Optional;

/** Identifies a question, also in its address; from 1. */
public record QuestionNumber(int value) implements Comparable<QuestionNumber> {

    /** @throws IllegalArgumentException when it is not positive */
    public QuestionNumber {
        if (value < 1) {
            throw new IllegalArgumentException("questions are numbered from 1: " + value);
        }
    }

    /** The number that somebody typed or followed; empty where it is none. */
    public static Optional<QuestionNumber> read(String text) {
        return text.matches("[1-9][0-9]{0,8}")
                ? Optional.of(new QuestionNumber(Integer.parseInt(text)))
                : Optional.empty();
    }

    @Override
    public int compareTo(QuestionNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
