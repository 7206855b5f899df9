package vn.motcua.organisation.areas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.AreaImportRefusal;
import vn.motcua.organisation.AreaLevel;
import vn.motcua.organisation.AreaSuccession;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.FileProblem;
import vn.motcua.organisation.FileProblem.Kind;
import vn.motcua.organisation.ImportFile;
import vn.motcua.organisation.SuccessionReport;
import vn.motcua.shared.Outcome;

/** Takes over which commune became which; whoever calls holds the lock and the transaction. */
@Component
class SuccessionImport {

    private final SuccessionStore store;

    SuccessionImport(SuccessionStore store) {
        this.store = store;
    }

    Outcome<SuccessionReport, AreaImportRefusal> take(ImportFile file) {
        if (!Decision.canTakeEffectOn(file.day())) {
            return Outcome.refused(new AreaImportRefusal.ImpossibleDay(file.day()));
        }
        try {
            SuccessionFile read = SuccessionFile.read(file);
            TwoStates states = new TwoStates(store.areas(file.day().minusDays(1)), store.areas(file.day()), file.day());
            List<FileProblem> problems = new ArrayList<>(read.problems());
            problems.addAll(unknownCodes(read.lines(), states));
            return problems.isEmpty() ? Outcome.done(record(read.lines(), states)) : ImportedAreas.badFile(problems);
        } catch (UnreadableFile unreadable) {
            return ImportedAreas.badFile(List.of(unreadable.problem()));
        }
    }

    private SuccessionReport record(List<SuccessionFile.Line> lines, TwoStates states) {
        LocalDate day = states.day();
        List<AreaSuccession> successions = lines.stream()
                .filter(line -> !line.oldCode().isEmpty())
                .map(line -> new AreaSuccession(new AreaCode(line.oldCode()), new AreaCode(line.newCode()), day))
                .distinct()
                .toList();
        int recorded = store.add(successions, day);
        int derived = store.add(states.derive(successions), day);
        List<Integer> withoutOldCode = lines.stream()
                .filter(line -> line.oldCode().isEmpty())
                .map(SuccessionFile.Line::number)
                .toList();
        return new SuccessionReport(
                recorded, successions.size() - recorded, derived, withoutOldCode, store.unmentioned(day));
    }

    private static List<FileProblem> unknownCodes(List<SuccessionFile.Line> lines, TwoStates states) {
        List<FileProblem> problems = new ArrayList<>();
        for (SuccessionFile.Line line : lines) {
            if (!line.oldCode().isEmpty() && !isCommune(states.before(), line.oldCode())) {
                problems.add(unknown(line, line.oldCode()));
            }
            if (!isCommune(states.after(), line.newCode())) {
                problems.add(unknown(line, line.newCode()));
            }
        }
        return problems;
    }

    private static boolean isCommune(Map<AreaCode, Area> state, String code) {
        return AreaCode.isWellFormed(code)
                && new AreaCode(code).level() == AreaLevel.COMMUNE
                && state.containsKey(new AreaCode(code));
    }

    private static FileProblem unknown(SuccessionFile.Line line, String code) {
        String record = line.oldCode() + " → " + line.newCode();
        return new FileProblem(Kind.CODE_UNKNOWN, line.number(), record, code);
    }
}
