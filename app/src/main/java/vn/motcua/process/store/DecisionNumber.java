package vn.motcua.process.store;

import java.util.Optional;

/** The number of a decision as it is typed; drafts are known by it until they are tied to procedures. */
final class DecisionNumber {

    private static final int LONGEST = 60;

    private DecisionNumber() {}

    /** Nothing when it cannot be one: the mark {@code #} parts it from the number of a case. */
    static Optional<String> of(String typed) {
        var number = typed.strip();
        return number.isEmpty() || number.length() > LONGEST || number.contains("#")
                ? Optional.empty()
                : Optional.of(number);
    }
}
