package vn.motcua.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.SummaryStore.Row;
import vn.motcua.catalog.search.Folding;
import vn.motcua.catalog.search.NameIndex;
import vn.motcua.catalog.search.Named;
import vn.motcua.shared.ProcedureVersionId;

/**
 * Searches an index in memory that is never behind the database: each search compares revisions first, so that what
 * another node has published is found at once.
 */
@Component
class ProcedureSearch {

    private record Indexed(long revision, Map<ProcedureVersionId, Row> byId, List<Row> rows, NameIndex index) {}

    private final SummaryStore store;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Indexed indexed = new Indexed(-1, Map.of(), List.of(), new NameIndex(List.of()));

    ProcedureSearch(SummaryStore store) {
        this.store = store;
    }

    ProcedurePage find(ProcedureQuery query) {
        var now = upToDate();
        var everywhere = now.index.find(query.text()).stream()
                .map(now.rows::get)
                .filter(row -> row.summary().inForce().contains(query.day()))
                .filter(narrowing(query))
                .map(Row::summary)
                .toList();
        var fields = new TreeMap<String, Integer>();
        everywhere.forEach(each -> fields.merge(each.field().name(), 1, Integer::sum));
        var wanted = query.field();
        var found = wanted == null
                ? everywhere
                : everywhere.stream()
                        .filter(each -> each.field().name().equals(wanted))
                        .toList();
        var hits = found.stream()
                .skip((long) query.page() * ProcedureQuery.PAGE_SIZE)
                .limit(ProcedureQuery.PAGE_SIZE)
                .toList();
        return new ProcedurePage(hits, found.size(), fields);
    }

    private static Predicate<Row> narrowing(ProcedureQuery query) {
        var level = query.level();
        var agency = query.agency() == null ? List.<String>of() : Folding.words(query.agency());
        return row -> (level == null || row.summary().levels().contains(level))
                && (agency.isEmpty() || concerns(row, query.agency(), agency));
    }

    private static boolean concerns(Row row, @Nullable String agency, List<String> words) {
        return row.agencyCodes().contains(agency)
                || Folding.words(row.summary().agencies()).containsAll(words);
    }

    private Indexed upToDate() {
        var revision = store.revision();
        if (indexed.revision >= revision) {
            return indexed;
        }
        refreshing.lock();
        try {
            if (indexed.revision < revision) {
                indexed = refreshed(indexed, revision);
            }
            return indexed;
        } finally {
            refreshing.unlock();
        }
    }

    private Indexed refreshed(Indexed before, long revision) {
        var byId = new HashMap<>(before.byId);
        for (var row : store.changedAfter(before.revision)) {
            if (row.replaced()) {
                byId.remove(row.summary().id());
            } else {
                byId.put(row.summary().id(), row);
            }
        }
        var rows = new ArrayList<>(byId.values());
        rows.sort(Comparator.comparing(row -> row.summary().code()));
        var index = new NameIndex(rows.stream().map(ProcedureSearch::named).toList());
        return new Indexed(revision, byId, rows, index);
    }

    private static Named named(Row row) {
        var summary = row.summary();
        var english = summary.name().en();
        return new Named(
                summary.code().value(),
                summary.name().vi(),
                String.join(" ", summary.field().name(), row.keywords(), english == null ? "" : english));
    }
}
