package vn.motcua.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.motcua.calendar.PauseGround;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.demo.province.ProcedureFacts;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.DocumentRef;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.Result;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** What the officers of the handling unit do, step by step, and the detour that was planned. */
final class Handling {

    private static final UnitCode ADVISER = new UnitCode("H48.03");

    private final Plan plan;
    private final Dossiers dossiers;
    private final Roster roster;
    private final WorkingCalendar calendar;
    private final Signing signing;
    private final Paying paying;
    private boolean detourTaken;

    Handling(Plan plan, Dossiers dossiers, Roster roster, WorkingCalendar calendar, Signing signing, Paying paying) {
        this.plan = plan;
        this.dossiers = dossiers;
        this.roster = roster;
        this.calendar = calendar;
        this.signing = signing;
        this.paying = paying;
    }

    /** Does the next act of handling. */
    Dossier goOn(Dossier dossier, Instant now, Result result) {
        if (dossier.status() == DossierStatus.AWAITING_FINANCIAL_OBLIGATION && paying.owes(dossier)) {
            paying.meet(dossier);
            return dossiers.find(dossier.id()).orElseThrow();
        }
        if (dossier.status() == DossierStatus.AWAITING_FINANCIAL_OBLIGATION
                || dossier.status() == DossierStatus.SUSPENDED) {
            return act(dossier, new Act.Resume(paper("VOUCHER", now)), holder(task(dossier)));
        }
        OpenTask task = task(dossier);
        if (isToBeAssigned(task)) {
            Actor.Staff officer = holder(task);
            Actor.Staff divisionHead = roster.somebody(task.unit(), Role.DIVISION_HEAD, plan.number());
            return act(dossier, new Act.Assign(task.id(), officer.account()), divisionHead);
        }
        if (!detourTaken && task.kind() == StepKind.HANDLING && hasDetour()) {
            detourTaken = true;
            return detour(dossier, task, now);
        }
        if (task.kind() == StepKind.APPROVAL && signing.waitsForTheChairman(dossier)) {
            return dossier;
        }
        if (!detourTaken && task.kind() == StepKind.APPROVAL && plan.fate() == Fate.SENT_BACK) {
            detourTaken = true;
            return act(dossier, sendBack(dossier, task), holder(task));
        }
        return step(dossier, task, now, result);
    }

    /** How many acts it takes until the result is there; an estimate from the flow. */
    int stepsLeft(Dossier dossier) {
        int steps = switch (plan.procedure().flow()) {
            case SPOT, SHORT -> 3;
            case STANDARD -> 5;
            case FINANCIAL -> 9;
            case APPRAISAL -> 8;
        };
        return Math.max(1, steps + 1 - dossier.work().doneSteps().size());
    }

    /** Where a division hands out the work, every second dossier is given to a person; the others anyone may take. */
    private boolean isToBeAssigned(OpenTask task) {
        return plan.procedure().flow() == ProcedureFacts.Flow.STANDARD
                && plan.number() % 2 == 0
                && task.step().equals("handle")
                && task.assignee() == null;
    }

    private boolean hasDetour() {
        return switch (plan.fate()) {
            case SUPPLEMENT_LATER, STOPPED, SUSPENDED, EXTENDED, ADVICE -> true;
            default -> false;
        };
    }

    private Dossier detour(Dossier dossier, OpenTask task, Instant now) {
        return switch (plan.fate()) {
            case SUPPLEMENT_LATER -> act(dossier, supplement(now), holder(task));
            case STOPPED -> act(dossier, stop(now), head());
            case SUSPENDED -> act(dossier, suspend(PauseGround.SUSPENSION, "DECISION", now), holder(task));
            case EXTENDED -> act(dossier, extend(dossier, now), head());
            default -> act(dossier, ask(task, now), holder(task));
        };
    }

    private Dossier step(Dossier dossier, OpenTask task, Instant now, Result result) {
        Actor.Staff holder = holder(task);
        if (task.kind() == StepKind.HANDLING) {
            signing.prepare(dossier, result, now, holder);
        }
        return switch (task.kind()) {
            case FINANCIAL_OBLIGATION ->
                isPaid(dossier)
                        ? act(dossier, new Act.HandOver(task.id(), ""), holder)
                        : obligation(dossier, now, holder);
            case OPINION -> act(dossier, new Act.GiveOpinion(task.id(), "Thống nhất với đề nghị", true), holder);
            case APPROVAL -> act(dossier, new Act.Approve(task.id(), ""), holder);
            case ISSUE -> act(dossier, new Act.Finish(task.id(), result), holder);
            default -> act(dossier, new Act.HandOver(task.id(), ""), holder);
        };
    }

    /** Fees of the province are asked for by whoever handles the dossier, the dues on land by the tax authority. */
    private Dossier obligation(Dossier dossier, Instant now, Actor.Staff holder) {
        return paying.isToBeSaid(dossier)
                ? paying.ask(dossier, holder)
                : act(dossier, suspend(PauseGround.FINANCIAL_OBLIGATION, "TAX_NOTICE", now), holder);
    }

    private boolean isPaid(Dossier dossier) {
        return Objects.requireNonNull(dossier.clock()).pauses().stream()
                .anyMatch(pause -> pause.ground() == PauseGround.FINANCIAL_OBLIGATION);
    }

    private static Act supplement(Instant now) {
        return new Act.RequestSupplement(
                List.of("Bản sao giấy tờ chứng minh"), "Cần làm rõ nội dung kê khai", day(now).plusDays(15));
    }

    private static Act stop(Instant now) {
        return new Act.Stop("Chấm dứt giải quyết theo đề nghị của người nộp hồ sơ", paper("STOP_NOTICE", now));
    }

    private static Act suspend(PauseGround ground, String kind, Instant now) {
        String reason = ground == PauseGround.FINANCIAL_OBLIGATION
                ? "Chờ người nộp hồ sơ thực hiện nghĩa vụ tài chính"
                : "Chờ kết quả giải quyết của cơ quan có thẩm quyền";
        return new Act.Suspend(ground, paper(kind, now), reason);
    }

    private Act extend(Dossier dossier, Instant now) {
        Instant due = Objects.requireNonNull(dossier.clock()).dueAt();
        LocalDate later = day(calendar.plusWorkingMinutes(due.isAfter(now) ? due : now, 5 * 480));
        return new Act.Extend("Hồ sơ phức tạp, cần thêm thời gian xác minh", later, paper("APOLOGY", now));
    }

    private static Act ask(OpenTask task, Instant now) {
        return new Act.AskOpinion(
                task.id(), List.of(ADVISER), "Đề nghị cho ý kiến về căn cứ pháp lý", now.plus(Duration.ofDays(5)));
    }

    private static Act sendBack(Dossier dossier, OpenTask task) {
        String former = dossier.work().doneSteps().stream()
                .filter(step -> step.equals("handle") || step.equals("draft"))
                .reduce((_, last) -> last)
                .orElseThrow();
        return new Act.ReturnToStep(task.id(), former, "Bổ sung căn cứ, hoàn thiện dự thảo");
    }

    /** An opinion asked beside the process comes first: what asked for it waits. */
    private static OpenTask task(Dossier dossier) {
        List<OpenTask> open = dossier.work().openTasks();
        return open.stream()
                .filter(task -> task.askedFrom() != null)
                .findFirst()
                .or(() -> open.stream()
                        .filter(task -> task.kind() != StepKind.RETURN_OF_RESULT)
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("nothing to do on " + dossier.code()));
    }

    private Actor.Staff holder(OpenTask task) {
        return roster.somebody(task.unit(), task.role(), plan.number());
    }

    private Actor.Staff head() {
        return roster.somebody(plan.handlingUnit(), Role.AGENCY_HEAD, plan.number());
    }

    private Dossier act(Dossier on, Act act, Actor.Staff by) {
        return dossiers.act(ActRequest.on(on), act, by).orThrow();
    }

    private static DocumentRef paper(String kind, Instant now) {
        return new DocumentRef(kind, "", day(now));
    }

    private static LocalDate day(Instant now) {
        return now.atOffset(WorkingCalendar.ZONE).toLocalDate();
    }
}
