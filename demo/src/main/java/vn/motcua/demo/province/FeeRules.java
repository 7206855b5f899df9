package vn.motcua.demo.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.payment.DueKind;
import vn.motcua.payment.Reduction;
import vn.motcua.payment.Reductions;
import vn.motcua.payment.Rounding;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Period;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * The reductions of the province, none of them held against its text: half of the charges for filing online, as Quảng Ngãi
 * reports it; a fifth of the fees in the former other province, made up after the rule that Lâm Đồng reports, so that two
 * resolutions are in force in two parts; and the groups that the law on fees names.
 */
public final class FeeRules {

    /** What a provincial council decides on; the fees of the demonstration are set for the whole country. */
    private static final Set<DueKind> CHARGES = Set.of(DueKind.CHARGE);

    private static final LocalDate RESOLUTION = LocalDate.of(2022, 7, 7);
    private static final LocalDate LAW_ON_FEES = LocalDate.of(2017, 1, 1);
    private static final String LAW = "Luật Phí và lệ phí 97/2015/QH13, Điều 10 khoản 1";
    private static final int HALF = 50;
    private static final int FIFTH = 20;
    private static final int ALL = 100;
    private static final List<String> EXEMPT =
            List.of("Hộ nghèo", "Người cao tuổi", "Người khuyết tật", "Người có công với cách mạng", "Trẻ em");

    private final Reductions reductions;
    private final StaffDirectory staff;

    public FeeRules(Reductions reductions, StaffDirectory staff) {
        this.reductions = reductions;
        this.staff = staff;
    }

    /** @param firstDay of the two-level administration; by then both resolutions were in force */
    public void enter(LocalDate firstDay) {
        var by = staff.holders(Province.CONTROL, Role.CONTROL_OFFICER, firstDay)
                .getFirst()
                .actor();
        online(
                "Nghị quyết 11/2022/NQ-HĐND của HĐND tỉnh Quảng Ngãi, Điều 2",
                CHARGES,
                HALF,
                null,
                Period.since(RESOLUTION),
                by);
        online(
                "Nghị quyết giảm 20% khi nộp trực tuyến (mô phỏng theo tỉnh Lâm Đồng)",
                Set.of(DueKind.FEE, DueKind.CHARGE),
                FIFTH,
                new UnitCode("H48.158"),
                new Period(firstDay, firstDay.withDayOfYear(1).plusYears(3)),
                by);
        EXEMPT.forEach(group -> enter(
                new Reduction(
                        UUID.randomUUID(),
                        LAW,
                        CHARGES,
                        Set.of(),
                        Set.of(),
                        group,
                        ALL,
                        Rounding.TO_THE_DONG,
                        null,
                        Period.since(LAW_ON_FEES),
                        false),
                by));
    }

    private void online(
            String basis, Set<DueKind> kinds, int percent, @Nullable UnitCode unit, Period inForce, Actor.Staff by) {
        enter(
                new Reduction(
                        UUID.randomUUID(),
                        basis,
                        kinds,
                        Set.of(),
                        Set.of(Channel.ONLINE),
                        null,
                        percent,
                        Rounding.DOWN_TO_HUNDRED,
                        unit,
                        inForce,
                        false),
                by);
    }

    private void enter(Reduction rule, Actor.Staff by) {
        reductions.enter(rule, by).orThrow();
    }
}
