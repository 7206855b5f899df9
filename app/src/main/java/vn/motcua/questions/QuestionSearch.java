package vn.motcua.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.SearchWords;
import vn.motcua.catalog.search.SpokenWords;
import vn.motcua.questions.store.QuestionStore;
import vn.motcua.shared.ProcedureCode;

/**
 * Keeps the index of what is published in memory, never behind the database: each search compares revisions first, so
 * that what another node has published is found at once, and by the names and words that the catalogue has that day.
 */
@Component
class QuestionSearch {

    /** The numbers of the last changes, and the day. */
    private record State(long questions, long catalogue, LocalDate day) {}

    private record Kept(State state, SpokenWords spoken, QuestionIndex index) {}

    private final QuestionStore store;
    private final Procedures procedures;
    private final SearchWords words;
    private final Clock clock;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile @Nullable Kept kept;

    QuestionSearch(QuestionStore store, Procedures procedures, SearchWords words, Clock clock) {
        this.store = store;
        this.procedures = procedures;
        this.words = words;
        this.clock = clock;
    }

    FoundQuestions find(QuestionQuery query) {
        return upToDate().index().find(query);
    }

    /** What people say, as it is known now. */
    SpokenWords spoken() {
        return upToDate().spoken();
    }

    private Kept upToDate() {
        var now = new State(
                store.revision(), procedures.revision(), LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
        var known = kept;
        if (known != null && known.state().equals(now)) {
            return known;
        }
        refreshing.lock();
        try {
            var latest = kept;
            if (latest == null || !latest.state().equals(now)) {
                latest = read(now);
                kept = latest;
            }
            return latest;
        } finally {
            refreshing.unlock();
        }
    }

    private Kept read(State now) {
        var questions = store.all(QuestionState.PUBLISHED);
        var tied = new HashMap<ProcedureCode, ProcedureVersion>();
        questions.stream()
                .flatMap(each -> each.content().ties().procedures().stream())
                .distinct()
                .forEach(code -> procedures.inForce(code, now.day()).ifPresent(version -> tied.put(code, version)));
        var spoken = SpokenQuestions.with(
                words.taught(), code -> procedures.inForce(code, now.day()).map(ProcedureVersion::name));
        return new Kept(now, spoken, new QuestionIndex(questions, tied, spoken));
    }
}
