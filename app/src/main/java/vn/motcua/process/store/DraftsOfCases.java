package vn.motcua.process.store;

import org.springframework.stereotype.Component;
import vn.motcua.process.DecisionReference;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.decision.CaseReading;

/** Makes drafts of the cases of a decision: one, and one more where mountainous areas have their own times. */
@Component
class DraftsOfCases {

    private final TakenDrafts drafts;
    private final DecisionTexts texts;

    DraftsOfCases(TakenDrafts drafts, DecisionTexts texts) {
        this.drafts = drafts;
        this.texts = texts;
    }

    /** Keeps the words of the decision; a case without steps becomes no draft. */
    void make(String decision, CaseToTake each, String by, ImportTally tally) {
        var words = each.text().words();
        texts.keep(decision, each.read(), by);
        tally.read(words, CaseReading.toDos(words));
        if (words.steps().isEmpty()) {
            return;
        }
        take(each, new DecisionReference(decision, words.number(), false), by, tally);
        if (!words.mountainousLimit().isEmpty()) {
            take(each, new DecisionReference(decision, words.number(), true), by, tally);
        }
    }

    private void take(CaseToTake each, DecisionReference reference, String by, ImportTally tally) {
        var content = CaseReading.process(
                each.text().words(), reference, each.variant(), each.text().meanings());
        tally.checked(reference, content);
        var known = drafts.find(reference);
        if (known.isEmpty()) {
            drafts.insert(content, by);
            tally.created();
        } else if (saysTheSame(known.get().content(), content)) {
            tally.unchanged();
        } else if (drafts.update(known.get(), content, by).isPresent()) {
            tally.updated();
        } else {
            tally.keptAsChangedHere(reference);
        }
    }

    /** An officer's tie to a procedure is no change of what the decision says. */
    private static boolean saysTheSame(ProcessContent known, ProcessContent fresh) {
        return known.name().equals(fresh.name())
                && known.limit().equals(fresh.limit())
                && known.steps().equals(fresh.steps());
    }
}
