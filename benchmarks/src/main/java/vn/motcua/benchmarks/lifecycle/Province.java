package vn.motcua.benchmarks.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.Agencies;
import vn.motcua.catalog.Classification;
import vn.motcua.catalog.DigitisationRule;
import vn.motcua.catalog.Guidance;
import vn.motcua.catalog.Handling;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureField;
import vn.motcua.catalog.ProcedureName;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.PublishProcedure;
import vn.motcua.catalog.Quantities;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.catalog.TimeTerm;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.UnitChange;
import vn.motcua.organisation.UnitChanges;
import vn.motcua.organisation.UnitKind;
import vn.motcua.process.Holder;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * Communes that work one procedure of three days.
 *
 * @param communes filings of one agency queue for its serial, so a province has many, as in life
 */
record Province(ProcedureCode procedure, List<UnitCode> communes) {

    private static final int COMMUNES = 96;
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static final Actor KEEPER = new Actor.System("benchmark");

    static Province found(ApplicationContext application) {
        var units = application.getBean(UnitChanges.class);
        application.getBean(JdbcClient.class).sql("""
                        insert into organisation.area (code, valid, name, name_en, kind, parent) values
                        ('99', '[2025-07-01,)', 'Tỉnh', 'Tinh', 'PROVINCE', null),
                        ('99001', '[2025-07-01,)', 'Xã', 'Xa', 'COMMUNE', '99')
                        """).update();
        var root = new UnitCode("B1");
        establish(units, root, UnitKind.PROVINCE, null, "99");
        var communes = IntStream.rangeClosed(1, COMMUNES)
                .mapToObj(number -> new UnitCode("B1." + number))
                .toList();
        communes.forEach(commune -> establish(units, commune, UnitKind.COMMUNE, root, "99001"));
        var procedure = new ProcedureCode("9.000001");
        publish(application, procedure);
        return new Province(procedure, communes);
    }

    private static void publish(ApplicationContext application, ProcedureCode procedure) {
        application
                .getBean(Procedures.class)
                .publish(
                        new PublishProcedure(
                                procedure,
                                new PublicationDecision("1/QĐ-UBND", SINCE),
                                Period.since(SINCE),
                                content(),
                                null),
                        KEEPER)
                .orThrow();
        var processes = application.getBean(ProcessControl.class);
        var draft = processes.draft(
                new ProcessContent(
                        procedure,
                        null,
                        ProcessContent.STANDARD,
                        "Cấp giấy phép",
                        TimeLimit.of(3, LimitUnit.WORKING_DAY),
                        steps()),
                KEEPER);
        processes.publish(draft.id(), draft.edition(), SINCE, KEEPER).orThrow();
    }

    private static ProcedureContent content() {
        var papers = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new RequiredComponent(
                        "c" + number,
                        "Giấy tờ số " + number,
                        "",
                        Quantities.originals(1),
                        DigitisationRule.REQUIRED,
                        null))
                .toList();
        return new ProcedureContent(
                new ProcedureName("Cấp giấy phép", "Licence"),
                new Classification(
                        new ProcedureField("", "Kinh doanh"),
                        Set.of(Level.COMMUNE),
                        new Agencies("", "", "", "", new TreeSet<>()),
                        ""),
                Handling.local(OnlineLevel.FULL),
                List.of(new ProcedureCase("case-1", "", papers)),
                List.of(new ServiceTerms(
                        "t1",
                        Channel.COUNTER,
                        null,
                        TimeTerm.of(TimeLimit.of(3, LimitUnit.WORKING_DAY)),
                        List.of(),
                        "")),
                new ProcedureContent.Results(List.of(), new Guidance("", "", "", "", List.of())));
    }

    private static List<Step> steps() {
        return List.of(
                step("receive", StepKind.RECEPTION, Holder.receiving(Role.RECEPTION_OFFICER), 60, "handle"),
                step("handle", StepKind.HANDLING, Holder.handling(Role.CASE_OFFICER), 840, "review"),
                step("review", StepKind.REVIEW, Holder.handling(Role.DIVISION_HEAD), 240, "approve"),
                step("approve", StepKind.APPROVAL, Holder.handling(Role.AGENCY_HEAD), 180, "issue"),
                step("issue", StepKind.ISSUE, Holder.handling(Role.RECORDS_CLERK), 120, "return"),
                step("return", StepKind.RETURN_OF_RESULT, Holder.receiving(Role.RECEPTION_OFFICER), 0));
    }

    private static Step step(String key, StepKind kind, Holder holder, long minutes, String... next) {
        return new Step(key, "", key, kind, holder, minutes, List.of(next), false, "");
    }

    private static void establish(
            UnitChanges units, UnitCode code, UnitKind kind, @Nullable UnitCode parent, String area) {
        units.make(
                        new UnitChange.Establish(
                                code,
                                new OfficialName(code.value(), code.value()),
                                kind,
                                parent,
                                new AreaCode(area),
                                new Decision("1/NQ", SINCE)),
                        KEEPER)
                .orThrow();
    }
}
