package vn.motcua.process;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcessVersionId;
import vn.motcua.shared.Role;

/** Processes for tests. */
public final class ProcessMother {

    public static final ProcedureCode BIRTH = new ProcedureCode("1.001193");

    private ProcessMother() {}

    /** Reception, handling, approval, issue, return, one after the other, in one working day. */
    public static List<Step> straightSteps() {
        return List.of(
                step("receive", StepKind.RECEPTION, Role.RECEPTION_OFFICER, 60, "handle"),
                step("handle", StepKind.HANDLING, Role.CASE_OFFICER, 240, "approve"),
                step("approve", StepKind.APPROVAL, Role.AGENCY_HEAD, 120, "issue"),
                step("issue", StepKind.ISSUE, Role.RECORDS_CLERK, 60, "return"),
                step("return", StepKind.RETURN_OF_RESULT, Role.RECEPTION_OFFICER, 0));
    }

    /** Two opinions side by side between appraisal and approval; the approval waits for both. */
    public static List<Step> parallelSteps() {
        return List.of(
                step("receive", StepKind.RECEPTION, Role.RECEPTION_OFFICER, 60, "appraise"),
                step("appraise", StepKind.HANDLING, Role.CASE_OFFICER, 120, "opinion-a", "opinion-b"),
                step("opinion-a", StepKind.OPINION, Role.CASE_OFFICER, 60, "sum-up"),
                step("sum-up", StepKind.HANDLING, Role.CASE_OFFICER, 60, "approve"),
                step("opinion-b", StepKind.OPINION, Role.CASE_OFFICER, 120, "approve"),
                joining(step("approve", StepKind.APPROVAL, Role.AGENCY_HEAD, 180, "return")),
                step("return", StepKind.RETURN_OF_RESULT, Role.RECEPTION_OFFICER, 0));
    }

    public static ProcessDefinition process(List<Step> steps) {
        return new ProcessDefinition(
                ProcessVersionId.next(),
                BIRTH,
                "standard",
                1,
                "Đăng ký khai sinh",
                Period.since(LocalDate.parse("2025-07-01")),
                TimeLimit.workingDays("1"),
                steps);
    }

    public static Step step(String key, StepKind kind, Role role, long minutes, String... next) {
        return new Step(key, "", key, kind, Holder.handling(role), minutes, List.of(next), false, "");
    }

    public static Step joining(Step step) {
        return new Step(
                step.key(),
                step.phase(),
                step.name(),
                step.kind(),
                step.holder(),
                step.workingMinutes(),
                step.next(),
                true,
                step.produces());
    }
}
