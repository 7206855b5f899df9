package vn.motcua.portal.procedures;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureQuery;

/** What was asked for, as it stands in the address. */
public record SearchForm(
        @Nullable String q,
        @Nullable String field,
        @Nullable String level,
        @Nullable String agency,
        @Nullable Integer page) {

    private static final int LAST_PAGE = 10_000;

    ProcedureQuery query(LocalDate day) {
        return new ProcedureQuery(
                text(q), day, orNull(field), wantedLevel(), orNull(agency), Math.clamp(number() - 1L, 0, LAST_PAGE));
    }

    String words() {
        return text(q);
    }

    /** The page asked for, from 1. */
    public int number() {
        return page == null ? 1 : Math.clamp(page, 1, LAST_PAGE);
    }

    /** Whether more than words narrow the search. */
    public boolean isNarrowed() {
        return orNull(field) != null || wantedLevel() != null || orNull(agency) != null;
    }

    /** Whether this is the first page of a search by words, so that finding nothing says something about the words. */
    boolean asksWordsAlone() {
        return !text(q).isEmpty() && !isNarrowed() && number() == 1;
    }

    /** The address of another page of the same search. */
    public String href(int number) {
        var address = UriComponentsBuilder.fromPath("/procedures");
        add(address, "q", q);
        add(address, "field", field);
        add(address, "level", level);
        add(address, "agency", agency);
        return address.queryParam("page", number).encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (orNull(value) != null) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, text(value)));
        }
    }

    private @Nullable Level wantedLevel() {
        for (var known : Level.values()) {
            if (known.name().equals(level)) {
                return known;
            }
        }
        return null;
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
