package vn.motcua.control.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The changes of a unit that have a form, with the fields that each asks for besides the decision. */
public enum ChangeAct {
    ESTABLISHMENTS("code", "name", "nameEn", "kind", "parent", "area"),
    RENAMINGS("name", "nameEn"),
    MOVES("parent", "area"),
    CLOSURES("units"),
    MERGERS("units"),
    DESKS("number", "name"),
    DESK_CLOSURES("number"),
    POSITIONS("name", "nameEn", "role"),
    POSITION_ABOLITIONS("name");

    private final Set<String> fields;

    ChangeAct(String... fields) {
        this.fields = Set.of(fields);
    }

    /** Whether the form asks for that field. */
    public boolean asks(String field) {
        return fields.contains(field);
    }

    /** The last part of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of a text about this act, such as {@code title}. */
    public String text(String what) {
        return "organisation.page." + path() + "." + what;
    }

    static Optional<ChangeAct> of(String path) {
        return Arrays.stream(values()).filter(act -> act.path().equals(path)).findFirst();
    }
}
