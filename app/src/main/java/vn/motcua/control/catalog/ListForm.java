package vn.motcua.control.catalog;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalog.ProcedureQuery;

/** What the list was asked for, as it stands in the address. */
public record ListForm(
        @Nullable String q,
        @Nullable String field,
        @Nullable Boolean toDos,
        @Nullable Integer page) {

    private static final int LAST_PAGE = 10_000;

    ProcedureQuery query(LocalDate day) {
        var wanted = field == null || field.isBlank() ? null : field;
        return new ProcedureQuery(q == null ? "" : q, day, wanted, null, null, number() - 1);
    }

    /** Whether only procedures that leave something to settle are wanted. */
    public boolean onlyToDos() {
        return Boolean.TRUE.equals(toDos);
    }

    /** The page asked for, from 1. */
    public int number() {
        return page == null ? 1 : Math.clamp(page, 1, LAST_PAGE);
    }

    /** The address of another page of the same list. */
    public String href(int number) {
        return UriComponentsBuilder.fromPath("/control/catalog")
                .queryParam("q", "{q}")
                .queryParam("field", "{field}")
                .queryParam("toDos", onlyToDos())
                .queryParam("page", number)
                .encode()
                .buildAndExpand(Map.of("q", q == null ? "" : q, "field", field == null ? "" : field))
                .toUriString();
    }
}
