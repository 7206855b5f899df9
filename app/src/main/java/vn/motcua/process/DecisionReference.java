package vn.motcua.process;

import java.util.Optional;

/**
 * Where in which decision a process stands: what it is known by until an officer ties it to a procedure.
 *
 * @param decision the decision's number, such as {@code 2837/QĐ-UBND}; without {@code #}
 * @param number of the case, such as {@code 19.1}
 */
public record DecisionReference(String decision, String number, boolean mountainous) {

    private static final String MOUNTAINOUS = " (miền núi)";

    public DecisionReference {
        if (decision.isBlank() || decision.contains("#")) {
            throw new IllegalArgumentException("not the number of a decision: " + decision);
        }
    }

    /** The reference that {@link #asText()} wrote. */
    public static Optional<DecisionReference> parse(String text) {
        int mark = text.indexOf(" #");
        if (mark < 1) {
            return Optional.empty();
        }
        var number = text.substring(mark + 2);
        var mountainous = number.endsWith(MOUNTAINOUS);
        return Optional.of(new DecisionReference(
                text.substring(0, mark),
                mountainous ? number.substring(0, number.length() - MOUNTAINOUS.length()) : number,
                mountainous));
    }

    public String asText() {
        return decision + " #" + number + (mountainous ? MOUNTAINOUS : "");
    }
}
