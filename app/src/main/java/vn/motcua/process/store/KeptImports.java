package vn.motcua.process.store;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.ImportInWork;
import vn.motcua.process.ImportRefusal;
import vn.motcua.process.ImportReport;
import vn.motcua.process.ImportSummary;
import vn.motcua.process.ImportsInWork;
import vn.motcua.process.ProposalKey;
import vn.motcua.process.ProposalRefusal;
import vn.motcua.process.ProposedProcess;
import vn.motcua.process.ProposedProcess.State;
import vn.motcua.process.ProposedText;
import vn.motcua.process.decision.CaseCheck;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DecisionImportId;
import vn.motcua.shared.Outcome;

@Service
@Transactional
class KeptImports implements ImportsInWork {

    private static final int LONGEST_FILE_NAME = 200;

    private final DecisionImportStore imports;
    private final ProposalStore proposals;
    private final DraftsOfCases drafts;

    KeptImports(DecisionImportStore imports, ProposalStore proposals, DraftsOfCases drafts) {
        this.imports = imports;
        this.proposals = proposals;
        this.drafts = drafts;
    }

    @Override
    public Outcome<DecisionImportId, ImportRefusal> open(String decision, String fileName, InputStream file, Actor by) {
        var number = DecisionNumber.of(decision);
        return number.isEmpty()
                ? Outcome.refused(new ImportRefusal.NoDecision())
                : DecisionFiles.read(file).map(read -> keep(number.get(), fileName, read, by));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImportSummary> unfinished() {
        return imports.unfinished();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ImportInWork> find(DecisionImportId id) {
        return imports.summary(id).map(summary -> new ImportInWork(summary, imports.notes(id), proposals.all(id)));
    }

    @Override
    public Outcome<ProposedProcess, ProposalRefusal> correct(ProposalKey key, ProposedText text, Actor by) {
        return proposals
                .correct(key, text, by.displayName())
                .map(KeptImports::done)
                .orElseGet(() -> Outcome.refused(whyUntouched(key)));
    }

    @Override
    public Outcome<ProposedProcess, ProposalRefusal> accept(ProposalKey key, Actor by) {
        var found = proposals.find(key);
        var unclear = found.map(each -> each.assessment().unclear()).orElse(List.of());
        return unclear.isEmpty()
                ? decide(key, State.ACCEPTED, by)
                : Outcome.refused(new ProposalRefusal.NotUnderstood(unclear));
    }

    @Override
    public List<ProposedProcess.Unclear> unclear(DecisionCase words) {
        return CaseCheck.unclear(words);
    }

    @Override
    public Outcome<ProposedProcess, ProposalRefusal> skip(ProposalKey key, Actor by) {
        return decide(key, State.SKIPPED, by);
    }

    @Override
    public int acceptSound(DecisionImportId id, Actor by) {
        return (int) proposals.all(id).stream()
                .filter(each -> each.standing().state() == State.WAITING)
                .filter(each -> each.assessment().isSound())
                .map(each ->
                        new ProposalKey(id, each.position(), each.standing().edition()))
                .filter(key -> decide(key, State.ACCEPTED, by).isDone())
                .count();
    }

    @Override
    public Outcome<ImportReport, ProposalRefusal> makeDrafts(DecisionImportId id, Actor by) {
        var summary = imports.summary(id);
        if (summary.isEmpty()) {
            return Outcome.refused(new ProposalRefusal.NotFound());
        }
        var accepted = proposals.takeAccepted(id, by.displayName());
        if (accepted.isEmpty()) {
            return Outcome.refused(new ProposalRefusal.NothingAccepted());
        }
        var tally = new ImportTally();
        accepted.stream().map(each -> each.read().procedure()).distinct().forEach(_ -> tally.procedure());
        for (var each : accepted) {
            drafts.make(summary.get().decision(), each, by.displayName(), tally);
        }
        return Outcome.done(tally.report(summary.get().decision()));
    }

    @Override
    public void discard(DecisionImportId id) {
        imports.delete(id);
    }

    private DecisionImportId keep(String decision, String fileName, DecisionFiles.Read read, Actor by) {
        var name = fileName.substring(0, Math.min(LONGEST_FILE_NAME, fileName.length()));
        var id = imports.insert(decision, name, read, by.displayName());
        int position = 0;
        for (var procedure : read.decision().procedures()) {
            for (var each : CaseToTake.of(procedure)) {
                var notes = read.decision().asides().getOrDefault(each.read().number(), List.of());
                proposals.insert(id, ++position, each, notes);
            }
        }
        return id;
    }

    private Outcome<ProposedProcess, ProposalRefusal> decide(ProposalKey key, State state, Actor by) {
        return proposals
                .decide(key, state, by.displayName())
                .map(KeptImports::done)
                .orElseGet(() -> Outcome.refused(whyUntouched(key)));
    }

    private ProposalRefusal whyUntouched(ProposalKey key) {
        return proposals
                .find(key)
                .<ProposalRefusal>map(found -> found.standing().state() == State.TAKEN
                        ? new ProposalRefusal.AlreadyTaken()
                        : new ProposalRefusal.ChangedMeanwhile(
                                found.standing().decidedBy() == null
                                        ? ""
                                        : found.standing().decidedBy()))
                .orElseGet(ProposalRefusal.NotFound::new);
    }

    private static Outcome<ProposedProcess, ProposalRefusal> done(ProposedProcess proposal) {
        return Outcome.done(proposal);
    }
}
