package vn.motcua.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.AbolishProcedure;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.catalog.Handling;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.PublishProcedure;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.UnitChange;
import vn.motcua.organisation.UnitChanges;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Units;
import vn.motcua.process.Holder;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** One commune with its desk and a division, and procedures with their processes: the world of the dossier's tests. */
@TestComponent
public class SmallProvince {

    public static final UnitCode PROVINCE = new UnitCode("T1");
    public static final UnitCode COMMUNE = new UnitCode("T1.61");
    public static final UnitCode DESK = new UnitCode("T1.61.TT");
    public static final UnitCode DIVISION = new UnitCode("T1.61.KT");
    public static final UnitCode POST_OFFICE = new UnitCode("T1.BC1");
    public static final UnitCode OTHER_POST_OFFICE = new UnitCode("T1.BC2");

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final Actor KEEPER = new Actor.System("test");

    private final JdbcClient database;
    private final Units units;
    private final UnitChanges changes;
    private final Procedures procedures;
    private final ProcessControl processes;
    private final Accounts accounts;

    SmallProvince(
            JdbcClient database,
            Units units,
            UnitChanges changes,
            Procedures procedures,
            ProcessControl processes,
            Accounts accounts) {
        this.database = database;
        this.units = units;
        this.changes = changes;
        this.procedures = procedures;
        this.processes = processes;
        this.accounts = accounts;
    }

    /** Founds the units once, with somebody for each role of the commune. */
    public SmallProvince found() {
        if (units.find(COMMUNE, JULY).isEmpty()) {
            database.sql("""
                            insert into organisation.area (code, valid, name, name_en, kind, parent) values
                            ('99', '[2025-07-01,)', 'Tỉnh Thử', 'Tinh Thu', 'PROVINCE', null),
                            ('99001', '[2025-07-01,)', 'Xã Thử', 'Xa Thu', 'COMMUNE', '99')
                            on conflict do nothing
                            """).update();
            establish(PROVINCE, "UBND tỉnh Thử", UnitKind.PROVINCE, null, "99");
            establish(COMMUNE, "UBND xã Thử", UnitKind.COMMUNE, PROVINCE, "99001");
            establish(DESK, "Bộ phận Một cửa xã Thử", UnitKind.ONE_STOP_UNIT, COMMUNE, "99001");
            establish(DIVISION, "Phòng Kinh tế xã Thử", UnitKind.DIVISION, COMMUNE, "99001");
            establish(POST_OFFICE, "Bưu cục Thử", UnitKind.POST_OFFICE, PROVINCE, "99001");
            establish(OTHER_POST_OFFICE, "Bưu cục Tỉnh Thử", UnitKind.POST_OFFICE, PROVINCE, "99");
            appoint(DESK, Role.RECEPTION_OFFICER);
            appoint(DIVISION, Role.CASE_OFFICER);
            appoint(COMMUNE, Role.AGENCY_HEAD);
            appoint(COMMUNE, Role.RECORDS_CLERK);
        }
        return this;
    }

    /** A unit of this area, since July, with its name in English as the register writes it: without marks. */
    public void establish(UnitCode code, String name, UnitKind kind, @Nullable UnitCode parent, String area) {
        changes.make(
                        new UnitChange.Establish(
                                code,
                                new OfficialName(name, ProcedureMother.withoutMarks(name)),
                                kind,
                                parent,
                                new AreaCode(area),
                                new Decision("1/QĐ-UBND", JULY)),
                        KEEPER)
                .orThrow();
    }

    /** A procedure of three working days with reception, handling, approval, issue and return, in force since 2026. */
    public ProcedureCode procedure(String code) {
        return procedure(code, steps());
    }

    /** The same, where a head of the division hands out the work. */
    public ProcedureCode procedureHandedOut(String code) {
        var steps = new ArrayList<>(steps());
        steps.set(0, step("receive", StepKind.RECEPTION, Holder.receiving(Role.RECEPTION_OFFICER), 60, "assign"));
        steps.add(1, step("assign", StepKind.ASSIGNMENT, Holder.handling(Role.DIVISION_HEAD), 60, "handle"));
        steps.set(2, step("handle", StepKind.HANDLING, Holder.handling(Role.CASE_OFFICER), 840, "approve"));
        return procedure(code, steps);
    }

    /** The same, where these papers are asked for. */
    public ProcedureCode procedureAsking(String code, List<RequiredComponent> papers) {
        return procedure(code, ProcedureMother.asking("Thủ tục " + code, papers), steps());
    }

    /** The same, for which these fees are due. */
    public ProcedureCode procedureCosting(String code, List<Fee> fees) {
        return procedure(code, ProcedureMother.costing("Thủ tục " + code, fees), steps());
    }

    /** The same, for which the province sets the fees: whoever handles it says how much, and the clock rests meanwhile. */
    public ProcedureCode procedurePaidWhileHandled(String code) {
        var open = new Fee(FeeKind.UNSTATED, "", "", new FeeAmount.SetByProvince("HĐND tỉnh"));
        var steps = new ArrayList<>(steps());
        steps.set(1, step("handle", StepKind.HANDLING, Holder.handling(Role.CASE_OFFICER), 900, "pay"));
        steps.add(2, step("pay", StepKind.FINANCIAL_OBLIGATION, Holder.handling(Role.CASE_OFFICER), 0, "approve"));
        return procedure(code, ProcedureMother.costing("Thủ tục " + code, List.of(open)), steps);
    }

    /** The same, whose result may be handed over while the citizen waits. */
    public ProcedureCode procedureOnTheSpot(String code) {
        var plain = ProcedureMother.content("Thủ tục " + code);
        var handling = plain.handling();
        var content = new ProcedureContent(
                plain.name(),
                plain.classification(),
                new Handling(
                        handling.route(), handling.online(), false, true, handling.countingRule(), handling.cutOff()),
                plain.cases(),
                plain.terms(),
                plain.results());
        return procedure(code, content, steps());
    }

    private ProcedureCode procedure(String code, List<Step> steps) {
        return procedure(code, ProcedureMother.content("Thủ tục " + code), steps);
    }

    /** The same with this content. */
    public ProcedureCode procedure(String code, ProcedureContent content) {
        return procedure(code, content, steps());
    }

    private ProcedureCode procedure(String code, ProcedureContent content, List<Step> steps) {
        var procedure = new ProcedureCode(code);
        var inForce = Period.since(ProcedureMother.NEW_YEAR);
        procedures
                .publish(new PublishProcedure(procedure, ProcedureMother.decision(), inForce, content, null), KEEPER)
                .orThrow();
        var draft = processes.draft(
                new ProcessContent(
                        procedure,
                        null,
                        ProcessContent.STANDARD,
                        "Quy trình " + code,
                        TimeLimit.workingDays("3"),
                        steps),
                KEEPER);
        processes.publish(draft.id(), draft.edition(), JULY, KEEPER).orThrow();
        return procedure;
    }

    /** Another decision, from whose first day on the procedure has these cases. */
    public ProcedureVersion decideAnew(ProcedureCode procedure, LocalDate firstDay, List<ProcedureCase> cases) {
        var before = procedures.inForce(procedure, firstDay).orElseThrow();
        return procedures
                .publish(
                        new PublishProcedure(
                                procedure,
                                new PublicationDecision("99/QĐ-UBND", firstDay),
                                Period.since(firstDay),
                                ProcedureMother.inCases(before.content(), cases),
                                before.id()),
                        KEEPER)
                .orThrow();
    }

    public void abolish(ProcedureCode procedure, LocalDate firstDayWithout) {
        procedures
                .abolish(new AbolishProcedure(procedure, ProcedureMother.decision(), firstDayWithout), KEEPER)
                .orThrow();
    }

    private static List<Step> steps() {
        return List.of(
                step("receive", StepKind.RECEPTION, Holder.receiving(Role.RECEPTION_OFFICER), 60, "handle"),
                step("handle", StepKind.HANDLING, Holder.handling(Role.CASE_OFFICER), 900, "approve"),
                step("approve", StepKind.APPROVAL, Holder.handling(Role.AGENCY_HEAD), 240, "issue"),
                step("issue", StepKind.ISSUE, Holder.handling(Role.RECORDS_CLERK), 240, "return"),
                step("return", StepKind.RETURN_OF_RESULT, Holder.receiving(Role.RECEPTION_OFFICER), 0));
    }

    private static Step step(String key, StepKind kind, Holder holder, long minutes, String... next) {
        return new Step(key, "", key, kind, holder, minutes, List.of(next), false, "");
    }

    private void appoint(UnitCode unit, Role role) {
        var person = Staff.holding(Staff.invited("Người giữ vai trò"), Staff.post(unit.value(), role));
        accounts.createAll(List.of(person), KEEPER).orThrow();
    }
}
