package vn.motcua.portal.questions;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.questions.QuestionQuery;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/**
 * What was asked for, as it stands in the address; what cannot be meant narrows nothing.
 *
 * @param page from 1
 */
public record SearchForm(String q, String field, String agency, String procedure, Integer page) {

    private static final int LAST_PAGE = 10_000;

    public SearchForm(
            @Nullable String q,
            @Nullable String field,
            @Nullable String agency,
            @Nullable String procedure,
            @Nullable Integer page) {
        this.q = text(q);
        this.field = text(field);
        this.agency = text(agency);
        this.procedure = text(procedure);
        this.page = page == null ? 1 : Math.clamp(page, 1, LAST_PAGE);
    }

    QuestionQuery query() {
        return new QuestionQuery(
                q,
                field.isEmpty() ? null : field,
                UnitCode.isWellFormed(agency) ? new UnitCode(agency) : null,
                ProcedureCode.isWellFormed(procedure) ? new ProcedureCode(procedure) : null);
    }

    /** Whether more than words and a procedure narrow the search. */
    public boolean isNarrowed() {
        return !field.isEmpty() || !agency.isEmpty();
    }

    /** The address of another page of the same search. */
    public String href(int number) {
        var address = UriComponentsBuilder.fromPath("/questions");
        add(address, "q", q);
        add(address, "field", field);
        add(address, "agency", agency);
        add(address, "procedure", procedure);
        return address.queryParam("page", number).encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
