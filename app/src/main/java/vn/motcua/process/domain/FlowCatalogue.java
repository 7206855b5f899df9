package vn.motcua.process.domain;

import static vn.motcua.process.StepKind.APPROVAL;
import static vn.motcua.process.StepKind.ASSIGNMENT;
import static vn.motcua.process.StepKind.FINANCIAL_OBLIGATION;
import static vn.motcua.process.StepKind.HANDLING;
import static vn.motcua.process.StepKind.ISSUE;
import static vn.motcua.process.StepKind.OPINION;
import static vn.motcua.process.StepKind.RECEPTION;
import static vn.motcua.process.StepKind.RETURN_OF_RESULT;
import static vn.motcua.process.StepKind.REVIEW;
import static vn.motcua.process.domain.FlowPart.counter;
import static vn.motcua.process.domain.FlowPart.office;
import static vn.motcua.shared.Role.AGENCY_HEAD;
import static vn.motcua.shared.Role.CASE_OFFICER;
import static vn.motcua.shared.Role.DIVISION_HEAD;
import static vn.motcua.shared.Role.RECORDS_CLERK;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.process.Holder;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.StandardFlow;
import vn.motcua.process.StandardFlows;
import vn.motcua.shared.UnitCode;

/** The standard flows, step by step, as a lawyer could check them. */
public final class FlowCatalogue implements StandardFlows {

    private static final FlowPart RETURN = counter("return", "Trả kết quả", RETURN_OF_RESULT, 0);

    @Override
    public ProcessContent process(StandardFlow flow, Wanted wanted) {
        var limit = wanted.limit();
        var minutes = limit.isInWorkingTime()
                ? limit.workingMinutes()
                : SpanOfDays.fewestWorkingDays(limit) * TimeLimit.MINUTES_OF_A_WORKING_DAY;
        return new ProcessContent(
                wanted.procedure(),
                null,
                wanted.variant(),
                wanted.name(),
                limit,
                TimeShares.steps(parts(flow, wanted.advisers()), minutes));
    }

    private static List<FlowPart> parts(StandardFlow flow, List<UnitCode> advisers) {
        return switch (flow) {
            case ON_THE_SPOT -> onTheSpot();
            case STRAIGHT -> straight();
            case WITH_DIVISION_HEAD -> withDivisionHead();
            case WITH_OPINIONS -> withOpinions(advisers);
            case WITH_FINANCIAL_OBLIGATION -> withFinancialObligation();
        };
    }

    private static List<FlowPart> onTheSpot() {
        return List.of(
                counter("receive", "Tiếp nhận, kiểm tra hồ sơ", RECEPTION, 40, "approve"),
                office("approve", "Ký kết quả", APPROVAL, AGENCY_HEAD, 40, "issue"),
                office("issue", "Đóng dấu, vào sổ", ISSUE, RECORDS_CLERK, 20, "return"),
                RETURN);
    }

    private static List<FlowPart> straight() {
        return List.of(
                counter("receive", "Tiếp nhận hồ sơ", RECEPTION, 10, "handle"),
                office("handle", "Thẩm định hồ sơ, dự thảo kết quả", HANDLING, CASE_OFFICER, 60, "approve"),
                office("approve", "Phê duyệt kết quả", APPROVAL, AGENCY_HEAD, 20, "issue"),
                office("issue", "Đóng dấu, vào sổ, phát hành", ISSUE, RECORDS_CLERK, 10, "return"),
                RETURN);
    }

    private static List<FlowPart> withDivisionHead() {
        return List.of(
                counter("receive", "Tiếp nhận hồ sơ", RECEPTION, 5, "assign"),
                office("assign", "Phân công thụ lý", ASSIGNMENT, DIVISION_HEAD, 5, "handle"),
                office("handle", "Thẩm định hồ sơ, dự thảo kết quả", HANDLING, CASE_OFFICER, 55, "review"),
                office("review", "Kiểm tra, trình lãnh đạo", REVIEW, DIVISION_HEAD, 15, "approve"),
                office("approve", "Phê duyệt kết quả", APPROVAL, AGENCY_HEAD, 15, "issue"),
                office("issue", "Đóng dấu, vào sổ, phát hành", ISSUE, RECORDS_CLERK, 5, "return"),
                RETURN);
    }

    private static List<FlowPart> withOpinions(List<UnitCode> advisers) {
        if (advisers.isEmpty()) {
            throw new IllegalArgumentException("a flow with opinions names at least one unit that gives them");
        }
        var opinions = IntStream.rangeClosed(1, advisers.size())
                .mapToObj(number -> opinion("opinion-" + number, advisers.get(number - 1)))
                .toList();
        var asks = office("ask", "Thẩm định hồ sơ, lấy ý kiến cơ quan phối hợp", HANDLING, CASE_OFFICER, 20)
                .leadingTo(opinions.stream().map(FlowPart::key).toList());
        var parts = new ArrayList<>(List.of(
                counter("receive", "Tiếp nhận hồ sơ", RECEPTION, 5, "assign"),
                office("assign", "Phân công thụ lý", ASSIGNMENT, DIVISION_HEAD, 5, "ask"),
                asks));
        parts.addAll(opinions);
        parts.addAll(List.of(
                office("draft", "Tổng hợp ý kiến, dự thảo kết quả", HANDLING, CASE_OFFICER, 15, "review")
                        .joining(),
                office("review", "Kiểm tra, trình lãnh đạo", REVIEW, DIVISION_HEAD, 10, "approve"),
                office("approve", "Phê duyệt kết quả", APPROVAL, AGENCY_HEAD, 10, "issue"),
                office("issue", "Đóng dấu, vào sổ, phát hành", ISSUE, RECORDS_CLERK, 5, "return"),
                RETURN));
        return parts;
    }

    private static FlowPart opinion(String key, UnitCode unit) {
        return office(key, "Thẩm định, cho ý kiến", OPINION, CASE_OFFICER, 30, "draft")
                .heldBy(Holder.named(unit, CASE_OFFICER));
    }

    private static List<FlowPart> withFinancialObligation() {
        return List.of(
                counter("receive", "Tiếp nhận hồ sơ", RECEPTION, 5, "handle"),
                office("handle", "Thẩm định hồ sơ, kiểm tra thực địa", HANDLING, CASE_OFFICER, 40, "review"),
                office("review", "Kiểm tra, trình lãnh đạo", REVIEW, DIVISION_HEAD, 10, "transfer"),
                office("transfer", "Chuyển thông tin xác định nghĩa vụ tài chính", HANDLING, CASE_OFFICER, 5, "pay"),
                office(
                        "pay",
                        "Người nộp hồ sơ thực hiện nghĩa vụ tài chính",
                        FINANCIAL_OBLIGATION,
                        CASE_OFFICER,
                        0,
                        "draft"),
                office("draft", "Xác nhận đã hoàn thành nghĩa vụ, lập tờ trình", HANDLING, CASE_OFFICER, 15, "approve"),
                office("approve", "Phê duyệt kết quả", APPROVAL, AGENCY_HEAD, 15, "issue"),
                office("issue", "Đóng dấu, vào sổ, phát hành", ISSUE, RECORDS_CLERK, 10, "return"),
                RETURN);
    }
}
