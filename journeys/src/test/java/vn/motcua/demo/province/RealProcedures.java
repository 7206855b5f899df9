package vn.motcua.demo.province;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.catalog.Procedures;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Units;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.StandardFlows;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.SmallProvince;

/**
 * The procedures of the demonstration for stories, with their papers, fees and processes as the province has them, at the
 * desk of the {@link SmallProvince}.
 */
@TestComponent
public class RealProcedures {

    /** The branch of the land registration office that serves the commune; it belongs to a department of the province. */
    public static final UnitCode LAND_BRANCH = new UnitCode("T1.NN.DD.01");

    private static final UnitCode DEPARTMENT = new UnitCode("T1.NN");
    private static final UnitCode LAND_OFFICE = new UnitCode("T1.NN.DD");
    private static final String AREA = "99";
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Actor KEEPER = new Actor.System("test");

    private final SmallProvince province;
    private final Units units;
    private final Procedures procedures;
    private final StandardFlows flows;
    private final ProcessControl processes;

    RealProcedures(
            SmallProvince province, Units units, Procedures procedures, StandardFlows flows, ProcessControl processes) {
        this.province = province;
        this.units = units;
        this.procedures = procedures;
        this.flows = flows;
        this.processes = processes;
    }

    /** Publishes it with its process, once; the commune handles it. */
    public ProcedureCode published(String code) {
        province.found();
        return publish(code, List.of());
    }

    /** The same of the land registration office, whose branch handles it. */
    public ProcedureCode publishedForTheLandOffice(String code) {
        province.found();
        if (units.find(LAND_BRANCH, NEW_YEAR).isEmpty()) {
            province.establish(
                    DEPARTMENT,
                    "Sở Nông nghiệp và Môi trường tỉnh Thử",
                    UnitKind.DEPARTMENT,
                    SmallProvince.PROVINCE,
                    AREA);
            province.establish(
                    LAND_OFFICE, "Văn phòng Đăng ký đất đai tỉnh Thử", UnitKind.SUBORDINATE, DEPARTMENT, AREA);
            province.establish(
                    LAND_BRANCH, "Chi nhánh Văn phòng Đăng ký đất đai Thử", UnitKind.BRANCH, LAND_OFFICE, AREA);
        }
        return publish(code, List.of(LAND_BRANCH));
    }

    private ProcedureCode publish(String code, List<UnitCode> branches) {
        var procedure = new ProcedureCode(code);
        if (procedures.inForce(procedure, NEW_YEAR).isEmpty()) {
            var facts = Province.procedures().stream()
                    .filter(each -> each.code().equals(code))
                    .toList();
            new Catalogue(procedures, branches).publish(facts, NEW_YEAR, KEEPER);
            new ProcessPlan(flows, processes).publish(facts, NEW_YEAR, KEEPER);
        }
        return procedure;
    }

    /** The name of the paper at this place of the procedure, from 1. */
    public static String paper(String code, int number) {
        return Province.procedures().stream()
                .filter(each -> each.code().equals(code))
                .map(ProcedureFacts::components)
                .map(papers -> papers.get(number - 1).name())
                .findFirst()
                .orElseThrow();
    }
}
