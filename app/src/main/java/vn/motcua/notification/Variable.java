package vn.motcua.notification;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a template may mention, as {@code {code}}. None of them is a person's name or number. */
public enum Variable {
    CODE("code", Readers.ANYBODY),
    /** The procedure's name: says what somebody asks the State for. */
    PROCEDURE("procedure", Readers.ADDRESSEE),
    /** The unit to turn to. */
    UNIT("unit", Readers.ANYBODY),
    /** The appointment in force. */
    DUE("due", Readers.ANYBODY),
    /** The last day to bring what is missing, or to say what was asked. */
    ANSWER_BY("answerBy", Readers.ANYBODY),
    /** What is missing, item by item. */
    ITEMS("items", Readers.ADDRESSEE),
    REASON("reason", Readers.ADDRESSEE),
    /** The time at which somebody is expected at a centre. */
    WHEN("when", Readers.ANYBODY),
    /** What was paid, or given back. */
    AMOUNT("amount", Readers.PROVEN),
    /** Series and number of a receipt, as they stand on it. */
    RECEIPT("receipt", Readers.ANYBODY),
    /** Where the receipt is verified; that page tells the amount and the payer's initials. */
    CHECK("check", Readers.PROVEN),
    /** The working day of which an officer is told. */
    DAY("day", Readers.ADDRESSEE),
    /** How many dossiers wait for an officer past their time, and their codes; like the next three. */
    OVERDUE("overdue", Readers.ADDRESSEE),
    DUE_TODAY("dueToday", Readers.ADDRESSEE),
    DUE_TOMORROW("dueTomorrow", Readers.ADDRESSEE),
    ANSWERS("answers", Readers.ADDRESSEE),
    /** Where it can be followed, or answered. */
    LINK("link", Readers.ANYBODY);

    private final String text;
    private final Readers readers;

    Variable(String text, Readers readers) {
        this.text = text;
        this.readers = readers;
    }

    /** As it stands between the braces. */
    public String text() {
        return text;
    }

    /** Whether those who come to read the channel may know it. */
    boolean mayStandOn(MessageChannel channel) {
        return switch (readers) {
            case ANYBODY -> true;
            case ADDRESSEE -> !channel.isScant();
            case PROVEN -> !channel.isOutside();
        };
    }

    /** Who may come to know it. */
    private enum Readers {
        /** Also who looks at a telephone that is not theirs. */
        ANYBODY,
        /** Whoever opens the letters of an address that the dossier names. */
        ADDRESSEE,
        /** Only whom the e-ID proved, on their own page. */
        PROVEN
    }

    /** What is known, by variable; names of nothing are left out. */
    public static Map<Variable, String> byName(Map<String, String> facts) {
        var known = new EnumMap<Variable, String>(Variable.class);
        facts.forEach((name, value) -> named(name).ifPresent(variable -> known.put(variable, value)));
        return known;
    }

    public static Optional<Variable> named(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
