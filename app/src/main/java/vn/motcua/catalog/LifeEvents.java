package vn.motcua.catalog;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;

/** What happens in people's lives, as data that officers keep, with the procedures of each. */
@Service
public class LifeEvents {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]{1,39}");
    private static final String NO_KEY = "new";
    private static final int LAST_PLACE = 999;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_EXPLANATION = 120;
    private static final int MOST_TEXTS = 30;
    private static final int SHORTEST_TEXT = 3;
    private static final int LONGEST_TEXT = 100;

    /** Whoever asks again on the same day, while nothing changed, gets what was found before. */
    private record Remembered(long revision, LocalDate day, Map<LifeEvent, List<ProcedureSummary>> found) {}

    private final LifeEventStore store;
    private final SummaryStore summaries;
    private final ProcedureStore procedures;
    private final ProcedureSearch search;
    private volatile @Nullable Remembered remembered;

    LifeEvents(LifeEventStore store, SummaryStore summaries, ProcedureStore procedures, ProcedureSearch search) {
        this.store = store;
        this.summaries = summaries;
        this.procedures = procedures;
        this.search = search;
    }

    /** Every event in its place, with its procedures in force on that day; an event may have none. */
    public Map<LifeEvent, List<ProcedureSummary>> withProcedures(LocalDate day) {
        var revision = summaries.revision();
        var known = remembered;
        if (known != null && known.revision == revision && known.day.equals(day)) {
            return known.found;
        }
        var inForce = search.list(ProcedureQuery.of("", day));
        var found = new LinkedHashMap<LifeEvent, List<ProcedureSummary>>();
        store.all().forEach(event -> found.put(event, of(event.texts(), inForce)));
        remembered = new Remembered(revision, day, found);
        return found;
    }

    /** Every event in its place. */
    public List<LifeEvent> all() {
        return store.all();
    }

    public Optional<LifeEvent> find(String key) {
        return store.all().stream().filter(event -> event.key().equals(key)).findFirst();
    }

    /** The procedures in force that have one of these texts. */
    public List<ProcedureSummary> having(List<String> texts, LocalDate day) {
        return of(texts, search.list(ProcedureQuery.of("", day)));
    }

    /** Puts the event in the place of the one of its key, or beside the others. */
    @Transactional
    public Outcome<LifeEvent, CannotKeepLifeEvent> keep(LifeEvent event) {
        var fault = fault(event);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        store.put(event);
        procedures.nextRevision();
        return Outcome.done(event);
    }

    @Transactional
    public void remove(String key) {
        store.remove(key);
        procedures.nextRevision();
    }

    private static Optional<CannotKeepLifeEvent> fault(LifeEvent event) {
        if (!KEY.matcher(event.key()).matches() || event.key().equals(NO_KEY)) {
            return Optional.of(new CannotKeepLifeEvent.BadKey());
        }
        if (event.place() < 1 || event.place() > LAST_PLACE) {
            return Optional.of(new CannotKeepLifeEvent.BadPlace());
        }
        return badName("nameVi", event.nameVi(), LONGEST_NAME)
                .or(() -> badName("nameEn", event.nameEn(), LONGEST_NAME))
                .or(() -> badName("coversVi", event.coversVi(), LONGEST_EXPLANATION))
                .or(() -> badName("coversEn", event.coversEn(), LONGEST_EXPLANATION))
                .or(() -> badText(event.texts()));
    }

    private static Optional<CannotKeepLifeEvent> badName(String field, String name, int longest) {
        return name.isBlank() || name.length() > longest
                ? Optional.of(new CannotKeepLifeEvent.BadName(field))
                : Optional.empty();
    }

    private static Optional<CannotKeepLifeEvent> badText(List<String> texts) {
        if (texts.isEmpty() || texts.size() > MOST_TEXTS) {
            return Optional.of(new CannotKeepLifeEvent.BadTexts());
        }
        return texts.stream()
                .filter(text -> text.strip().length() < SHORTEST_TEXT || text.length() > LONGEST_TEXT)
                .findFirst()
                .map(CannotKeepLifeEvent.BadText::new);
    }

    private static List<ProcedureSummary> of(List<String> texts, List<ProcedureSummary> all) {
        var wanted = texts.stream().map(LifeEvents::plain).toList();
        return all.stream()
                .filter(each -> {
                    var said = plain(each.name().vi() + "\n" + each.field().name());
                    var code = plain(each.code().value());
                    return wanted.stream().anyMatch(text -> said.contains(text) || code.equals(text));
                })
                .toList();
    }

    /** Marks matter: "hộ kinh doanh" is not "hỗ trợ kinh doanh" cut short. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
