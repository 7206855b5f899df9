package vn.motcua.portal.find;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.ProcedureSummary;
import vn.motcua.catalog.Procedures;
import vn.motcua.web.Paging;

/** Lays procedures out in pages, the most filed first. */
@Component
class Listings {

    private final Procedures procedures;
    private final Popularity popularity;

    Listings(Procedures procedures, Popularity popularity) {
        this.procedures = procedures;
        this.popularity = popularity;
    }

    /**
     * @param field the exact name of a field that narrows the list; blank or unknown for all
     * @param number of the page, from 1; others become the nearest
     */
    Listing of(String path, List<ProcedureSummary> all, String field, int number) {
        var fields = new TreeMap<String, Integer>();
        all.forEach(each -> fields.merge(each.field().name(), 1, Integer::sum));
        var chosen = fields.containsKey(field) ? field : null;
        var found = popularity.mostFiledFirst(
                all.stream().filter(each -> isOf(chosen, each)).toList());
        var paging =
                new Paging(number, ProcedureQuery.PAGE_SIZE, found.size(), page -> Listing.address(path, chosen, page));
        var hits = procedures.versions(found.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(ProcedureSummary::id)
                .toList());
        return new Listing(path, all.size(), fields, chosen, hits, paging);
    }

    private static boolean isOf(@Nullable String field, ProcedureSummary procedure) {
        return field == null || procedure.field().name().equals(field);
    }
}
