package vn.motcua.demo.province;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.catalog.Procedures;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.StandardFlows;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.SmallProvince;

/**
 * The procedures of the demonstration for stories, with their papers, fees and processes as the province has them, at the
 * desk of the {@link SmallProvince}.
 */
@TestComponent
public class RealProcedures {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Actor KEEPER = new Actor.System("test");

    private final SmallProvince province;
    private final Procedures procedures;
    private final StandardFlows flows;
    private final ProcessControl processes;

    RealProcedures(SmallProvince province, Procedures procedures, StandardFlows flows, ProcessControl processes) {
        this.province = province;
        this.procedures = procedures;
        this.flows = flows;
        this.processes = processes;
    }

    /** Publishes it with its process, once. */
    public ProcedureCode published(String code) {
        province.found();
        var procedure = new ProcedureCode(code);
        if (procedures.inForce(procedure, NEW_YEAR).isEmpty()) {
            var facts = Province.procedures().stream()
                    .filter(each -> each.code().equals(code))
                    .toList();
            new Catalogue(procedures).publish(facts, NEW_YEAR, KEEPER);
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
