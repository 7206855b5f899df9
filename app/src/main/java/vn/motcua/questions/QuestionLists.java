package vn.motcua.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.questions.store.QuestionStore;

/** All questions, for those who keep them. */
@Service
public class QuestionLists {

    private final QuestionStore store;
    private final QuestionSearch search;
    private final Clock clock;

    QuestionLists(QuestionStore store, QuestionSearch search, Clock clock) {
        this.store = store;
        this.search = search;
        this.clock = clock;
    }

    /** What is looked for. */
    public enum Wanted {
        ALL,
        DRAFT,
        /** Drafts that an officer's answer to a citizen became. */
        OFFERED,
        PUBLISHED,
        /** Published, and to be checked again since a day that is past. */
        OVERDUE,
        WITHDRAWN
    }

    /**
     * What was found.
     *
     * @param all best first; without words those that are to be checked first
     * @param counts how many of what the words find there are of each
     */
    public record Listed(List<Question> all, Map<Wanted, Integer> counts) {}

    /** @param text as people speak; empty for all */
    public Listed list(String text, Wanted wanted) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var all = store.all(null);
        var found = text.isBlank()
                ? all.stream().sorted(QuestionLists::soonest).toList()
                : new QuestionIndex(all, Map.of(), search.spoken())
                        .find(QuestionQuery.of(text))
                        .all();
        var counts = new EnumMap<Wanted, Integer>(Wanted.class);
        for (var each : Wanted.values()) {
            counts.put(each, (int)
                    found.stream().filter(one -> is(one, each, today)).count());
        }
        return new Listed(found.stream().filter(one -> is(one, wanted, today)).toList(), counts);
    }

    private static int soonest(Question one, Question other) {
        return one.checked().againBy().compareTo(other.checked().againBy());
    }

    private static boolean is(Question question, Wanted wanted, LocalDate today) {
        return switch (wanted) {
            case ALL -> true;
            case DRAFT -> question.state() == QuestionState.DRAFT;
            case OFFERED -> question.state() == QuestionState.DRAFT && question.origin() != null;
            case PUBLISHED -> question.isPublished();
            case OVERDUE -> question.isPublished() && question.checked().isOverdue(today);
            case WITHDRAWN -> question.state() == QuestionState.WITHDRAWN;
        };
    }
}
