package vn.motcua.control.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.web.DateField;

/** Fills a form with what a version says. */
final class Filling {

    private final Map<String, String> fields = new HashMap<>();

    Filling set(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
        return this;
    }

    Filling tick(String name, boolean ticked) {
        return ticked ? set(name, "on") : this;
    }

    Filling date(String name, @Nullable LocalDate date) {
        if (date != null) {
            var parts = DateField.of(date);
            set(name + ".day", parts.day()).set(name + ".month", parts.month()).set(name + ".year", parts.year());
        }
        return this;
    }

    /** The decision and days of the version itself, as whoever puts it right would leave them. */
    Filling publication(ProcedureVersion version) {
        return set("basedOn", version.id())
                .set("decision", version.decision().number())
                .date("signed", version.decision().date())
                .date("from", version.inForce().from())
                .date("to", version.inForce().to());
    }

    TypedForm form() {
        return new TypedForm(fields);
    }
}
