package vn.motcua.notification;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a template may mention, as {@code {code}}. None of them is a person's name or number. */
public enum Variable {
    CODE("code", true),
    /** The procedure's name: says what somebody asks the State for. */
    PROCEDURE("procedure", false),
    /** The unit to turn to. */
    UNIT("unit", true),
    /** The appointment in force. */
    DUE("due", true),
    /** The last day to bring what is missing, or to say what was asked. */
    ANSWER_BY("answerBy", true),
    /** What is missing, item by item. */
    ITEMS("items", false),
    REASON("reason", false),
    /** The time at which somebody is expected at a centre. */
    WHEN("when", true),
    /** Where it can be followed, or answered. */
    LINK("link", true);

    private final String text;
    private final boolean discreet;

    Variable(String text, boolean discreet) {
        this.text = text;
        this.discreet = discreet;
    }

    /** As it stands between the braces. */
    public String text() {
        return text;
    }

    /** Whether it may stand on a screen that others see. */
    public boolean isDiscreet() {
        return discreet;
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
