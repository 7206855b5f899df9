package vn.motcua.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalog.search.AnonymousWords;
import vn.motcua.catalog.search.Folding;
import vn.motcua.catalog.search.Saying;
import vn.motcua.catalog.search.SayingsFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;

/** What people say and the search does not know yet, and the words that officers teach it. */
@Service
public class SearchWords {

    /** Such as "mất sổ đỏ" and what the law calls it. */
    public record Known(String said, List<String> readings) {}

    private static final int DAYS_KEPT = 90;
    private static final int LONGEST = 100;

    private final SearchWordStore store;
    private final ProcedureStore procedures;
    private final Clock clock;

    SearchWords(SearchWordStore store, ProcedureStore procedures, Clock clock) {
        this.store = store;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Notes that a search found nothing that fits; keeps no more of the text than {@link AnonymousWords} allows. */
    @Transactional
    public void foundNothing(String typed) {
        AnonymousWords.of(typed).ifPresent(words -> {
            store.note(words, today());
            store.forgetBefore(today().minusDays(DAYS_KEPT));
        });
    }

    /**
     * What was looked for in vain in the last ninety days, the most frequent first.
     *
     * @param limit at most so many
     */
    public List<UnansweredSearch> unanswered(int limit) {
        return store.unanswered(today().minusDays(DAYS_KEPT), limit);
    }

    /** Takes words off the list; they come back when somebody looks for them again in vain. */
    public void forget(String words) {
        store.forget(words);
    }

    /** The words that officers added, the latest first. */
    public List<AddedWord> added() {
        return store.added();
    }

    /** The everyday words that come with the product and say something, in the order of their file. */
    public List<Known> shipped() {
        return SayingsFile.shipped().stream()
                .filter(saying -> !saying.readings().isEmpty())
                .map(saying -> new Known(saying.said(), saying.readings()))
                .toList();
    }

    /** From now on whoever looks for these words finds this procedure; several may be meant by the same words. */
    @Transactional
    public Outcome<AddedWord, CannotAddWord> add(String said, String procedure, Actor by) {
        var words = said.strip();
        if (words.length() > LONGEST || String.join("", Folding.words(words)).length() < 2) {
            return Outcome.refused(new CannotAddWord.NoWords());
        }
        var meant = Optional.of(procedure.strip())
                .filter(ProcedureCode::isWellFormed)
                .map(ProcedureCode::new)
                .filter(code -> procedures.inForce(code, today()).isPresent());
        if (meant.isEmpty()) {
            return Outcome.refused(new CannotAddWord.NoSuchProcedure(procedure.strip()));
        }
        var word = new AddedWord(words, meant.get(), clock.instant(), by.displayName());
        store.add(word);
        procedures.nextRevision();
        return Outcome.done(word);
    }

    /** Takes back what an officer added. */
    @Transactional
    public void remove(String said, String procedure) {
        store.remove(said, procedure);
        procedures.nextRevision();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The words that officers added, as sayings that mean the codes of procedures. */
    public List<Saying> taught() {
        return taught(added());
    }

    /** What the search is to know: the words of the product, then those added, of which the later ones hold. */
    static List<Saying> sayings(List<AddedWord> added) {
        return Stream.concat(SayingsFile.shipped().stream(), taught(added).stream())
                .toList();
    }

    private static List<Saying> taught(List<AddedWord> added) {
        var bySaid = new LinkedHashMap<String, List<String>>();
        added.reversed()
                .forEach(word -> bySaid.computeIfAbsent(word.said(), _ -> new ArrayList<>())
                        .add(word.procedure().value()));
        return bySaid.entrySet().stream()
                .map(each -> new Saying(each.getKey(), each.getValue()))
                .toList();
    }
}
