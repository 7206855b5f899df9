package vn.motcua.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.questions.store.QuestionStore;
import vn.motcua.shared.ProcedureCode;

/**
 * Keeps the index of what is published in memory, never behind the database: each search compares revisions first, so
 * that what another node has published is found at once. The names of procedures are those of the day.
 */
@Component
class QuestionSearch {

    private record Kept(long revision, LocalDate day, QuestionIndex index) {}

    private final QuestionStore store;
    private final Procedures procedures;
    private final Clock clock;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Kept kept = new Kept(-1, LocalDate.MIN, new QuestionIndex(List.of(), Map.of()));

    QuestionSearch(QuestionStore store, Procedures procedures, Clock clock) {
        this.store = store;
        this.procedures = procedures;
        this.clock = clock;
    }

    FoundQuestions find(QuestionQuery query) {
        return upToDate().index().find(query);
    }

    private Kept upToDate() {
        long revision = store.revision();
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (isOf(revision, today)) {
            return kept;
        }
        refreshing.lock();
        try {
            if (!isOf(revision, today)) {
                kept = new Kept(revision, today, index(today));
            }
            return kept;
        } finally {
            refreshing.unlock();
        }
    }

    private boolean isOf(long revision, LocalDate day) {
        return kept.revision() == revision && kept.day().equals(day);
    }

    private QuestionIndex index(LocalDate today) {
        var questions = store.all(QuestionState.PUBLISHED);
        var tied = new HashMap<ProcedureCode, ProcedureVersion>();
        questions.stream()
                .flatMap(each -> each.content().ties().procedures().stream())
                .distinct()
                .forEach(code -> procedures.inForce(code, today).ifPresent(version -> tied.put(code, version)));
        return new QuestionIndex(questions, tied);
    }
}
