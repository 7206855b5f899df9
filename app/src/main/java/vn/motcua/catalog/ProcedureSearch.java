package vn.motcua.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.SummaryStore.Row;
import vn.motcua.catalog.search.Folding;
import vn.motcua.catalog.search.Found;
import vn.motcua.catalog.search.NameIndex;
import vn.motcua.catalog.search.Named;
import vn.motcua.catalog.search.SpokenWords;
import vn.motcua.shared.ProcedureVersionId;

/**
 * Searches an index in memory that is never behind the database: each search compares revisions first, so that what
 * another node has published is found at once.
 */
@Component
class ProcedureSearch {

    private record Indexed(
            long revision, Map<ProcedureVersionId, Row> byId, List<Searchable> searchables, NameIndex index) {}

    /** Also where the index starts anew when the database has gone back, as after restoring a backup. */
    private static final Indexed NOTHING = new Indexed(-1, Map.of(), List.of(), new NameIndex(List.of()));

    /** A row and the words of each of its agencies. */
    private record Searchable(Row row, List<Set<String>> agencies) {

        static Searchable of(Row row) {
            var agencies = AGENCY_END
                    .splitAsStream(row.summary().agencies())
                    .map(agency -> Set.copyOf(Folding.words(agency)))
                    .toList();
            return new Searchable(row, agencies);
        }

        boolean concerns(String agency, List<String> words) {
            return row.agencyCodes().contains(agency) || agencies.stream().anyMatch(each -> each.containsAll(words));
        }
    }

    private static final Pattern AGENCY_END = Pattern.compile("[,;\\n]");

    private final SummaryStore store;
    private final SearchWordStore words;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Indexed indexed = NOTHING;

    ProcedureSearch(SummaryStore store, SearchWordStore words) {
        this.store = store;
        this.words = words;
    }

    ProcedurePage find(ProcedureQuery query) {
        return find(query, any -> true);
    }

    ProcedurePage findToDos(ProcedureQuery query) {
        return find(query, each -> each.toDos() > 0);
    }

    /** All that the query finds, whatever its page, best first. */
    List<ProcedureSummary> list(ProcedureQuery query) {
        var now = upToDate();
        return ofField(query, everywhere(query, now, now.index.find(query.text())));
    }

    long revision() {
        return store.revision();
    }

    private ProcedurePage find(ProcedureQuery query, Predicate<ProcedureSummary> wanted) {
        var now = upToDate();
        var named = now.index.find(query.text());
        var everywhere = everywhere(query, now, named).stream().filter(wanted).toList();
        var fields = new TreeMap<String, Integer>();
        everywhere.forEach(each -> fields.merge(each.field().name(), 1, Integer::sum));
        var found = ofField(query, everywhere);
        var hits = found.stream()
                .skip((long) query.page() * ProcedureQuery.PAGE_SIZE)
                .limit(ProcedureQuery.PAGE_SIZE)
                .toList();
        return new ProcedurePage(hits, found.size(), fields, named.wholly());
    }

    private static List<ProcedureSummary> everywhere(ProcedureQuery query, Indexed now, Found named) {
        return named.positions().stream()
                .map(now.searchables::get)
                .filter(narrowing(query))
                .map(each -> each.row().summary())
                .toList();
    }

    private static List<ProcedureSummary> ofField(ProcedureQuery query, List<ProcedureSummary> everywhere) {
        var field = query.field();
        return field == null
                ? everywhere
                : everywhere.stream()
                        .filter(each -> each.field().name().equals(field))
                        .toList();
    }

    private static Predicate<Searchable> narrowing(ProcedureQuery query) {
        var level = query.level();
        var agency = query.agency() == null ? "" : query.agency().strip();
        var words = Folding.words(agency);
        return each -> each.row().summary().inForce().contains(query.day())
                && (level == null || each.row().summary().levels().contains(level))
                && (agency.isEmpty() || each.concerns(agency, words));
    }

    private Indexed upToDate() {
        var revision = store.revision();
        if (indexed.revision == revision) {
            return indexed;
        }
        refreshing.lock();
        try {
            if (indexed.revision != revision) {
                indexed = refreshed(indexed.revision > revision ? NOTHING : indexed, revision);
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
        var spoken = new SpokenWords(SearchWords.sayings(words.added()));
        var index = new NameIndex(rows.stream().map(ProcedureSearch::named).toList(), spoken);
        return new Indexed(revision, byId, rows.stream().map(Searchable::of).toList(), index);
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
