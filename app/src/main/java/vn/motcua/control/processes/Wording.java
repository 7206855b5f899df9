package vn.motcua.control.processes;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.Finding;
import vn.motcua.process.Holder;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessState;
import vn.motcua.process.ProposedProcess;
import vn.motcua.process.StandardFlow;
import vn.motcua.process.StepKind;
import vn.motcua.process.WorkingDays;
import vn.motcua.shared.Role;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** Processes in the words of the reader's language. */
public final class Wording {

    private static final String MOUNTAINOUS = "-mountainous";
    private static final int LONGEST_IN_A_LIST = 140;
    private static final String CASE = "case-";
    private static final Pattern KEY = Pattern.compile("[^,→\\s]+");

    private Wording() {}

    /** Working minutes in working days, such as {@code 0,5 ngày}. */
    public static String days(Page page, long minutes) {
        return page.t("process.page.days", WorkingDays.of(minutes));
    }

    /** Working minutes in hours and minutes, such as {@code 4 giờ 10 phút}. */
    public static String hours(Page page, long minutes) {
        var key = minutes % 60 == 0
                ? "process.page.hours"
                : minutes < 60 ? "process.page.minutes" : "process.page.hours-minutes";
        return page.t(key, minutes / 60, minutes % 60);
    }

    public static String limit(Page page, TimeLimit limit) {
        return page.t("process.page.limit." + limit.unit(), limit.amount());
    }

    public static String kind(Page page, StepKind kind) {
        return page.t("process.page.kind." + kind);
    }

    public static String role(Page page, Role role) {
        return page.t("identity.role." + role);
    }

    public static String state(Page page, ProcessState state) {
        return page.t("process.page.state." + state);
    }

    public static String stateColour(ProcessState state) {
        return switch (state) {
            case DRAFT -> "yellow";
            case PUBLISHED -> "green";
            case ENDED -> "grey";
        };
    }

    public static String proposal(Page page, ProposedProcess.State state) {
        return page.t("process.page.proposal.state." + state);
    }

    public static String proposalColour(ProposedProcess.State state) {
        return switch (state) {
            case WAITING -> "yellow";
            case ACCEPTED -> "blue";
            case SKIPPED -> "grey";
            case TAKEN -> "green";
        };
    }

    /** What a list shows of a case: its own name where it has one, and no more than two lines. */
    public static String shortened(DecisionCase words) {
        var name = words.name().isEmpty() ? words.procedure() : words.name();
        return name.length() <= LONGEST_IN_A_LIST
                ? name
                : name.substring(0, LONGEST_IN_A_LIST).strip() + "…";
    }

    /** Who holds a step, such as {@code Công chức thụ lý, đơn vị giải quyết}. */
    public static String holder(Page page, Holder holder) {
        var place = holder.unit() == null
                ? page.t("process.page.place." + holder.place())
                : page.t("process.page.in-unit", holder.unit().value());
        return page.t("process.page.holder", role(page, holder.role()), place);
    }

    /** Such as {@code Trường hợp 2, miền núi}; a name that officers gave is shown as it is. */
    public static String variant(Page page, String variant) {
        if (variant.endsWith(MOUNTAINOUS)) {
            var plain = variant.substring(0, variant.length() - MOUNTAINOUS.length());
            return variant(page, plain) + ", " + page.t("process.page.mountainous");
        }
        if (variant.startsWith(CASE)) {
            return page.t("process.page.case", variant.substring(CASE.length()));
        }
        return variant.equals(ProcessContent.STANDARD) ? page.t("process.page.standard") : variant;
    }

    public static String finding(Page page, ProcessView view, Finding finding) {
        boolean namesSteps = namesSteps(finding);
        var arguments = finding.arguments().stream()
                .map(argument -> switch (argument) {
                    case Role role -> role(page, role);
                    case String keys when namesSteps -> steps(view, keys);
                    default -> argument;
                })
                .toArray();
        return page.t(finding.key(), arguments);
    }

    private static boolean namesSteps(Finding finding) {
        return switch (finding) {
            case Finding.StepWithoutName _, Finding.UnknownNext _, Finding.Unreachable _ -> true;
            case Finding.NoEndReachable _, Finding.Cycle _ -> true;
            default -> false;
        };
    }

    /** Steps as the diagram numbers them, each with its key behind; what is no step stays as it is. */
    private static String steps(ProcessView view, String keys) {
        return KEY.matcher(keys)
                .replaceAll(key -> view.number(key.group()) == 0
                        ? key.group()
                        : view.number(key.group()) + " (" + key.group() + ")");
    }

    static List<Choice> kinds(Page page) {
        return choices(StepKind.values(), kind -> kind(page, kind));
    }

    static List<Choice> roles(Page page) {
        return Arrays.stream(Role.values())
                .filter(role -> role.compareTo(Role.CONTROL_OFFICER) < 0)
                .map(role -> Choice.of(role.name(), role(page, role)))
                .toList();
    }

    static List<Choice> places(Page page) {
        return choices(Holder.Place.values(), place -> page.t("process.page.place." + place));
    }

    /** When a step opens that several others lead to. */
    static List<Choice> joins(Page page) {
        return List.of(
                Choice.of("false", page.t("process.page.opens.any")),
                Choice.of("true", page.t("process.page.opens.all")));
    }

    static List<Choice> states(Page page) {
        return choices(ProcessState.values(), state -> state(page, state));
    }

    static List<Choice> limitUnits(Page page) {
        return choices(LimitUnit.values(), unit -> page.t("process.page.unit." + unit));
    }

    static List<Choice> flows(Page page) {
        return Arrays.stream(StandardFlow.values())
                .map(flow -> new Choice(
                        flow.name(),
                        page.t("process.page.flow." + flow),
                        page.t("process.page.flow." + flow + ".steps")))
                .toList();
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), label.apply(value)))
                .toList();
    }
}
