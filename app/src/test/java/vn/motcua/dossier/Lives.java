package vn.motcua.dossier;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.calendar.PauseGround;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.domain.Transitions;
import vn.motcua.process.Holder;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Role;

/** Lives that have come to a certain status, and acts that would be done if the status allowed them. */
public final class Lives {

    private static final Result RESULT =
            new Result(Result.Kind.GRANTED, "Giấy chứng nhận", "AB 123456", LocalDate.of(2026, 1, 8));
    private static final DocumentRef PAPER = new DocumentRef("DECISION", "15/QĐ-UBND", null);

    private Lives() {}

    /** A life in the status, standing at a step from which the act could be done. */
    public static Life in(DossierStatus status, ActKind next) {
        var life = Life.filed(processFor(next));
        return switch (status) {
            case SUBMITTED -> life;
            case RECEIVED -> life.receive();
            case REJECTED_AT_INTAKE -> life.does(new Act.RefuseIntake("Không thuộc thẩm quyền"));
            case PROCESSING ->
                next == ActKind.RETURN_TO_STEP
                        ? life.receive().handOver(StepKind.HANDLING)
                        : life.receive().assign();
            case AWAITING_SUPPLEMENT -> life.receive().requestSupplement();
            case AWAITING_FINANCIAL_OBLIGATION -> life.receive().suspend();
            case SUSPENDED -> life.receive().does(new Act.Suspend(PauseGround.SUSPENSION, PAPER, "Có tranh chấp"));
            case WITHDRAWN -> life.does(new Act.Withdraw("Chủ hồ sơ xin rút"));
            case STOPPED -> life.receive().does(new Act.Stop("Hết căn cứ giải quyết", PAPER));
            case PROCESSED -> toResult();
            case RESULT_RETURNED -> toResult().does(new Act.ReturnResult(DeliveryMethod.COUNTER, ""));
        };
    }

    private static Life toResult() {
        return Life.filed(processFor(ActKind.FINISH)).receive().finish();
    }

    /** After the reception comes the step that the act completes. */
    private static ProcessDefinition processFor(ActKind next) {
        var handling =
                DossierMother.step("handle", StepKind.HANDLING, Holder.handling(Role.CASE_OFFICER), 60, "approve");
        var first = switch (next) {
            case GIVE_OPINION ->
                DossierMother.step("opinion", StepKind.OPINION, Holder.handling(Role.CASE_OFFICER), 60, "handle");
            case APPROVE ->
                DossierMother.step("decide", StepKind.APPROVAL, Holder.handling(Role.AGENCY_HEAD), 60, "handle");
            case FINISH ->
                DossierMother.step("publish", StepKind.ISSUE, Holder.handling(Role.RECORDS_CLERK), 60, "return");
            default -> handling;
        };
        var reception = DossierMother.step(
                "receive", StepKind.RECEPTION, Holder.receiving(Role.RECEPTION_OFFICER), 60, first.key());
        var rest = new ArrayList<>(List.of(reception, first));
        if (first != handling) {
            rest.add(handling);
        }
        rest.add(DossierMother.step("approve", StepKind.APPROVAL, Holder.handling(Role.AGENCY_HEAD), 60, "issue"));
        rest.add(DossierMother.step("issue", StepKind.ISSUE, Holder.handling(Role.RECORDS_CLERK), 60, "return"));
        rest.add(DossierMother.step("return", StepKind.RETURN_OF_RESULT, Holder.receiving(Role.RECEPTION_OFFICER), 0));
        return DossierMother.process(rest.toArray(Step[]::new));
    }

    /** An act of the kind that fits the dossier as it stands. */
    public static Act act(ActKind kind, Dossier dossier) {
        return switch (kind) {
            case FILE -> DossierMother.filing();
            case RECEIVE -> new Act.Receive(DossierMother.PAPERS, 1, DossierMother.PROCESS);
            case REFUSE_INTAKE -> new Act.RefuseIntake("Không thuộc thẩm quyền");
            case REQUEST_SUPPLEMENT ->
                new Act.RequestSupplement(List.of("Bản sao giấy chứng nhận"), "Thiếu", LocalDate.of(2026, 6, 1));
            case SEND_SUPPLEMENT -> new Act.SendSupplement(List.of(), "Đã gửi qua bưu điện");
            case CORRECT_CONTACT -> new Act.CorrectContact("0912345678", "", "");
            case ACCEPT_SUPPLEMENT -> new Act.AcceptSupplement(DossierMother.PAPERS);
            case SETTLE_COMPONENTS ->
                new Act.SettleComponents(List.of(DossierMother.PAPERS
                        .getFirst()
                        .settled(Component.State.DIGITISED, Evidence.digitised(FileId.next()))));
            case ASSIGN -> new Act.Assign(anyTask(dossier), AccountId.next());
            case HAND_OVER -> new Act.HandOver(anyTask(dossier), "");
            case ASK_OPINION ->
                new Act.AskOpinion(
                        anyTask(dossier),
                        List.of(DossierMother.LAND_OFFICE),
                        "Có đúng hiện trạng không?",
                        dossier.lastEventAt().plus(Duration.ofDays(2)));
            case GIVE_OPINION -> new Act.GiveOpinion(anyTask(dossier), "Đồng ý", true);
            case APPROVE -> new Act.Approve(anyTask(dossier), "");
            case RETURN_TO_STEP -> new Act.ReturnToStep(anyTask(dossier), "handle", "Chưa đúng thửa đất");
            case SUSPEND -> new Act.Suspend(groundFor(dossier), PAPER, "Chờ nộp thuế");
            case RESUME -> new Act.Resume(PAPER);
            case EXTEND -> new Act.Extend("Phải đo đạc lại", dayOf(dossier).plusDays(30), PAPER);
            case STOP -> new Act.Stop("Hết căn cứ giải quyết", PAPER);
            case WITHDRAW -> new Act.Withdraw("Chủ hồ sơ xin rút");
            case FINISH -> new Act.Finish(anyTask(dossier), RESULT);
            case RECALL_RESULT -> new Act.RecallResult("Sai số thửa");
            case RETURN_RESULT -> new Act.ReturnResult(DeliveryMethod.COUNTER, "");
            case RESULT_ON_THE_SPOT -> new Act.ResultOnTheSpot(DossierMother.PAPERS, RESULT, null);
        };
    }

    public static Set<DossierStatus> leadsTo(DossierStatus from, ActKind act) {
        var to = EnumSet.noneOf(DossierStatus.class);
        Transitions.table().stream()
                .filter(row -> row.act() == act && row.from().contains(from))
                .forEach(row -> to.addAll(row.to()));
        return to;
    }

    private static PauseGround groundFor(Dossier dossier) {
        return dossier.version() % 2 == 0 ? PauseGround.FINANCIAL_OBLIGATION : PauseGround.SUSPENSION;
    }

    private static LocalDate dayOf(Dossier dossier) {
        return LocalDate.ofInstant(dossier.lastEventAt(), WorkingCalendar.ZONE);
    }

    private static UUID anyTask(Dossier dossier) {
        return dossier.work().openTasks().isEmpty()
                ? UUID.randomUUID()
                : dossier.work().openTasks().getFirst().id();
    }
}
