package vn.motcua.process.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Staff.holding;
import static vn.motcua.testing.Staff.invited;
import static vn.motcua.testing.Staff.post;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalog.Classification;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublishProcedure;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.UnitChange;
import vn.motcua.organisation.UnitChanges;
import vn.motcua.organisation.UnitKind;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.Processes;
import vn.motcua.process.Staffing;
import vn.motcua.process.StaffingReport;
import vn.motcua.process.Vacancy;
import vn.motcua.process.Workplace;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

@ProductTest
class StaffingTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(640_000);
    private static final Actor KEEPER = new Actor.System("test");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @Autowired
    Staffing staffing;

    @Autowired
    SmallProvince province;

    @Autowired
    Processes processes;

    @Autowired
    Procedures procedures;

    @Autowired
    UnitChanges changes;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void aProcess() {
        clock.moveTo("2026-01-05T08:00");
        procedure = province.found().procedure("6." + SERIAL.incrementAndGet());
    }

    @Test
    void anAgencyWithSomebodyForEveryStepIsAbleThroughItsBestDivision() {
        competent(SmallProvince.COMMUNE);

        assertThat(staffing.across(content())).isEqualTo(new StaffingReport(1, List.of()));
    }

    @Test
    void anAgencyThatLacksPeopleIsNamedWithTheRolesItLacks() {
        var empty = department();
        var desk = new UnitCode(empty + ".MC");
        establish(desk, "Bộ phận Một cửa sở", UnitKind.ONE_STOP_UNIT, empty);
        appoint(desk, Role.RECEPTION_OFFICER);
        var division = new UnitCode(empty + ".P1");
        establish(division, "Phòng Một", UnitKind.DIVISION, empty);
        appoint(division, Role.CASE_OFFICER);
        competent(SmallProvince.COMMUNE, empty);

        assertThat(staffing.across(content()))
                .isEqualTo(new StaffingReport(
                        1,
                        List.of(new StaffingReport.Shortage(
                                empty,
                                List.of(
                                        new Vacancy(empty, Role.AGENCY_HEAD),
                                        new Vacancy(empty, Role.RECORDS_CLERK))))));

        appoint(empty, Role.AGENCY_HEAD);
        appoint(empty, Role.RECORDS_CLERK);
        assertThat(staffing.across(content())).isEqualTo(new StaffingReport(2, List.of()));
    }

    @Test
    void aProcedureOfCommunesConcernsEachOfThem() {
        var report = staffing.across(content());

        assertThat(report.able()).isPositive();
        assertThat(report.shortages())
                .extracting(StaffingReport.Shortage::agency)
                .doesNotContain(SmallProvince.COMMUNE, SmallProvince.PROVINCE);
    }

    @Test
    void aDraftThatServesNoKnownProcedureConcernsNobody() {
        var content = content();

        assertThat(staffing.across(content.serving(new ProcedureCode("6.999999"), "standard")))
                .isEqualTo(StaffingReport.UNKNOWN);
        assertThat(staffing.across(new ProcessContent(null, "19", "standard", "Tên", content.limit(), content.steps())))
                .isEqualTo(StaffingReport.UNKNOWN);
    }

    @Test
    void aWorkplaceLacksTheRolesThatNobodyHoldsThere() {
        var here = new Workplace(SmallProvince.DESK, SmallProvince.DIVISION, SmallProvince.COMMUNE);
        var there = new Workplace(SmallProvince.DESK, SmallProvince.PROVINCE, SmallProvince.PROVINCE);

        assertThat(staffing.vacancies(content().steps(), here)).isEmpty();
        assertThat(staffing.vacancies(content().steps(), there))
                .containsExactly(
                        new Vacancy(SmallProvince.PROVINCE, Role.CASE_OFFICER),
                        new Vacancy(SmallProvince.PROVINCE, Role.AGENCY_HEAD),
                        new Vacancy(SmallProvince.PROVINCE, Role.RECORDS_CLERK));
    }

    private ProcessContent content() {
        var process =
                processes.inForce(procedure, ProcessContent.STANDARD, TODAY).orElseThrow();
        return new ProcessContent(
                procedure, null, ProcessContent.STANDARD, process.name(), process.limit(), process.steps());
    }

    /** Names the agencies that are answerable by their codes. */
    private void competent(UnitCode... agencies) {
        var latest = procedures.inForce(procedure, TODAY).orElseThrow();
        var plain = latest.content().classification();
        var classification = new Classification(
                plain.field(), plain.levels(), plain.agencies().withCodes(List.of(agencies)), plain.applicants());
        var content = new ProcedureContent(
                latest.content().name(),
                classification,
                latest.content().handling(),
                latest.content().cases(),
                latest.content().terms(),
                latest.content().results());
        procedures
                .publish(
                        new PublishProcedure(
                                procedure, ProcedureMother.decision(), latest.inForce(), content, latest.id()),
                        KEEPER)
                .orThrow();
    }

    private UnitCode department() {
        var code = new UnitCode("T1.S" + SERIAL.incrementAndGet() % 1000);
        establish(code, "Sở " + code, UnitKind.DEPARTMENT, SmallProvince.PROVINCE);
        return code;
    }

    private void establish(UnitCode code, String name, UnitKind kind, UnitCode parent) {
        changes.make(
                        new UnitChange.Establish(
                                code,
                                new OfficialName(name, name),
                                kind,
                                parent,
                                new AreaCode("99001"),
                                new Decision("3/QĐ-UBND", LocalDate.of(2025, 7, 1))),
                        KEEPER)
                .orThrow();
    }

    private void appoint(UnitCode unit, Role role) {
        accounts.createAll(List.of(holding(invited("Người mới"), post(unit.value(), role))), KEEPER)
                .orThrow();
    }
}
