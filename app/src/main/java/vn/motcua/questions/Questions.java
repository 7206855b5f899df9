package vn.motcua.questions;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.feedback.FeedbackCode;
import vn.motcua.identity.DerivedKeys;
import vn.motcua.questions.store.QuestionStore;
import vn.motcua.shared.ProcedureCode;

/** The front door for readers: everybody finds and reads what is published, and says whether it helped. */
@Service
public class Questions {

    private static final String VISITOR = "questions.visitor";

    private final QuestionStore store;
    private final QuestionSearch search;
    private final DerivedKeys keys;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Questions(
            QuestionStore store,
            QuestionSearch search,
            DerivedKeys keys,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.search = search;
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What fits the words best; where there are none, what helped most. */
    public FoundQuestions find(QuestionQuery query) {
        var found = search.find(query);
        return query.text().isBlank()
                ? new FoundQuestions(mostHelpful(found.all()), found.fields(), found.agencies(), true)
                : found;
    }

    /** What people want to know about a procedure; what helped most comes first. */
    public List<Question> of(ProcedureCode procedure) {
        return find(new QuestionQuery("", null, null, procedure)).all();
    }

    /** What people want to know when this happens in their lives; what helped most comes first. */
    public List<Question> ofLifeEvent(String key) {
        return find(QuestionQuery.of("")).all().stream()
                .filter(each -> each.content().ties().lifeEvents().contains(key))
                .toList();
    }

    private List<Question> mostHelpful(List<Question> questions) {
        Map<QuestionNumber, Helpfulness> said = store.helpfulness();
        return questions.stream()
                .sorted(Comparator.<Question>comparingInt(
                                each -> -said.getOrDefault(each.number(), Helpfulness.NOTHING_SAID)
                                        .lead())
                        .thenComparing(Question::number))
                .toList();
    }

    public Optional<Question> published(QuestionNumber number) {
        return store.find(number).filter(Question::isPublished);
    }

    /** What became of a question that a citizen asked, once everybody may read it. */
    public Optional<Question> grownFrom(FeedbackCode origin) {
        return store.grownFrom(origin).filter(Question::isPublished);
    }

    /**
     * A reader says whether the answer helped; once a day counts.
     *
     * @param address of the network; like the browser's name it is not kept, only what a key makes of both and the day
     */
    public void say(QuestionNumber number, boolean helpful, String address, String browser) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var reader = (today + "\n" + address + "\n" + browser).getBytes(StandardCharsets.UTF_8);
        var visitor = keys.key(VISITOR, reader);
        transactions.executeWithoutResult(
                _ -> published(number).ifPresent(question -> store.count(question.number(), helpful, today, visitor)));
    }

    /** From one day to the next nobody can say who said what. */
    @Scheduled(initialDelay = 17, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        store.forgetBefore(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
    }
}
