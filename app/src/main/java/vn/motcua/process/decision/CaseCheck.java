package vn.motcua.process.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.DecisionReference;
import vn.motcua.process.Finding;
import vn.motcua.process.ImportToDo;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProposedProcess.Assessment;
import vn.motcua.process.ProposedProcess.Sum;
import vn.motcua.process.ProposedProcess.Unclear;
import vn.motcua.process.ProposedProcess.Unclear.Place;
import vn.motcua.process.ProposedText;
import vn.motcua.process.domain.ProcessCheck;

/** What speaks against making a draft of a case as it stands. */
public final class CaseCheck {

    private CaseCheck() {}

    public static Assessment of(ProposedText proposed) {
        var unclear = unclear(proposed.words());
        return new Assessment(unclear, toDos(proposed), unclear.isEmpty() ? sums(proposed) : List.of());
    }

    /** What must be said before a draft can be made, in the order of the form. */
    public static List<Unclear> unclear(DecisionCase words) {
        var unclear = new ArrayList<Unclear>();
        boolean mountainous = !words.mountainousLimit().isEmpty();
        if (words.procedure().isBlank()) {
            unclear.add(new Unclear(Place.NAME, -1, ""));
        }
        if (DecisionTimes.limit(words.limit()).isEmpty()) {
            unclear.add(new Unclear(Place.LIMIT, -1, words.limit()));
        }
        if (mountainous && DecisionTimes.limit(words.mountainousLimit()).isEmpty()) {
            unclear.add(new Unclear(Place.MOUNTAINOUS_LIMIT, -1, words.mountainousLimit()));
        }
        if (words.steps().isEmpty()) {
            unclear.add(new Unclear(Place.STEPS, -1, ""));
        }
        for (int step = 0; step < words.steps().size(); step++) {
            var row = words.steps().get(step);
            if (DecisionTimes.minutes(row.days()).isEmpty()) {
                unclear.add(new Unclear(Place.DAYS, step, row.days()));
            }
            if (mountainous && DecisionTimes.minutes(row.mountainousDays()).isEmpty()) {
                unclear.add(new Unclear(Place.MOUNTAINOUS_DAYS, step, row.mountainousDays()));
            }
        }
        return unclear;
    }

    /** What an officer has said otherwise than the rules is said. */
    private static List<ImportToDo> toDos(ProposedText proposed) {
        var byRules = CaseReading.meanings(proposed.words());
        var keys = CaseReading.keys(proposed.words());
        var settled = Stream.iterate(0, step -> step < keys.size(), step -> step + 1)
                .filter(step -> !byRules.get(step).equals(proposed.meanings().get(step)))
                .map(keys::get)
                .toList();
        return CaseReading.toDos(proposed.words()).stream()
                .filter(toDo -> toDo.key().endsWith(".coordination")
                        || toDo.key().endsWith(".no-name")
                        || !settled.contains(toDo.step()))
                .toList();
    }

    private static List<Sum> sums(ProposedText proposed) {
        return Stream.of(false, true)
                .filter(mountainous ->
                        !mountainous || !proposed.words().mountainousLimit().isEmpty())
                .map(mountainous -> sum(proposed, mountainous))
                .toList();
    }

    private static Sum sum(ProposedText proposed, boolean mountainous) {
        var words = proposed.words();
        var process = CaseReading.process(
                words,
                new DecisionReference("-", words.number(), mountainous),
                ProcessContent.STANDARD,
                proposed.meanings());
        var fits = ProcessCheck.findings(process).stream()
                .noneMatch(finding -> finding instanceof Finding.TimesDiffer || finding instanceof Finding.TimesExceed);
        return new Sum(mountainous, ProcessCheck.workingMinutes(process).orElse(0), process.limit(), fits);
    }
}
