package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.PauseGround;
import vn.motcua.dossier.domain.Decisions;
import vn.motcua.dossier.domain.Replay;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.StepKind;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.MovableClock;

/** One dossier's life told in acts, without a database: {@code Life.filed().at("…").receive().handOver()}. */
public final class Life {

    private final DossierId id = DossierId.next();
    private final List<RecordedEvent> events = new ArrayList<>();
    private Instant now = MovableClock.instant("2026-01-05T08:00");
    private Dossier dossier;

    private final ProcessDefinition process;

    private Life(ProcessDefinition process) {
        this.process = process;
        var filed = DossierMother.filedEvent();
        events.add(new RecordedEvent(1, now, now, DossierMother.SYSTEM, null, filed));
        dossier = Replay.of(id, events);
    }

    public static Life filed() {
        return new Life(DossierMother.PROCESS);
    }

    public static Life filed(ProcessDefinition process) {
        return new Life(process);
    }

    public Life at(String local) {
        now = MovableClock.instant(local);
        return this;
    }

    public Life at(Instant instant) {
        now = instant;
        return this;
    }

    /** What it runs on once it is received. */
    public ProcessDefinition process() {
        return process;
    }

    public Instant now() {
        return now;
    }

    public Dossier dossier() {
        return dossier;
    }

    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    /** Tries an act; when it is done, the life goes on from there. */
    public Outcome<DossierEvent, DossierRefusal> attempt(Act act, Actor actor) {
        var outcome = Decisions.decide(dossier, act, DossierMother.context(now, process, actor));
        if (outcome instanceof Outcome.Done<DossierEvent, DossierRefusal>(var event)) {
            events.add(new RecordedEvent(dossier.version() + 1, now, now, actor, null, event));
            dossier = Replay.of(id, events);
        }
        return outcome;
    }

    public Outcome<DossierEvent, DossierRefusal> attempt(Act act) {
        return attempt(act, DossierMother.SYSTEM);
    }

    public Life does(Act act) {
        attempt(act).orThrow();
        return this;
    }

    public Life receive() {
        return does(new Act.Receive(DossierMother.PAPERS, 1, process));
    }

    public Life assign() {
        return does(new Act.Assign(dossier.work().openTasks().getFirst().id(), AccountId.next()));
    }

    public Life handOver(StepKind kind) {
        return does(new Act.HandOver(task(kind).id(), ""));
    }

    public Life giveOpinion() {
        return does(new Act.GiveOpinion(task(StepKind.OPINION).id(), "Đúng hiện trạng", true));
    }

    public Life approve() {
        return does(new Act.Approve(task(StepKind.APPROVAL).id(), ""));
    }

    public Life finish() {
        return does(new Act.Finish(
                task(StepKind.ISSUE).id(),
                new Result(Result.Kind.GRANTED, "Giấy chứng nhận", "AB 123456", LocalDate.of(2026, 1, 8))));
    }

    public Life suspend() {
        return does(new Act.Suspend(
                PauseGround.FINANCIAL_OBLIGATION,
                new DocumentRef("TAX_NOTICE", "12/TB-CCT", null),
                "Chờ nộp lệ phí trước bạ"));
    }

    public Life resume() {
        return does(new Act.Resume(new DocumentRef("TAX_VOUCHER", "CT-0001", null)));
    }

    public Life requestSupplement() {
        return does(new Act.RequestSupplement(
                List.of("Bản sao giấy chứng nhận"), "Thiếu chữ ký", LocalDate.of(2026, 6, 1)));
    }

    /** From reception to approval, without stopping. */
    public Life toApproval() {
        return receive()
                .handOver(StepKind.ASSIGNMENT)
                .handOver(StepKind.HANDLING)
                .giveOpinion()
                .handOver(StepKind.FINANCIAL_OBLIGATION);
    }

    public Life toResult() {
        return toApproval().approve().finish();
    }

    public OpenTask task(StepKind kind) {
        return dossier.work().openTasks().stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
