package vn.motcua.demo.province;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import vn.motcua.catalog.Procedures;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Passwords;
import vn.motcua.organisation.AreaImports;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.UnitChanges;
import vn.motcua.organisation.UnitContacts;
import vn.motcua.organisation.Units;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.StandardFlows;
import vn.motcua.questions.QuestionDesk;
import vn.motcua.reception.Appointments;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;

/** Lays the province down: every register filled through its own front door, once. */
public final class Province {

    /** The first day of the two-level administration. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    /** The one-stop centre of the province, and the office that controls procedures. */
    public static final UnitCode CENTRE = new UnitCode("H48.01.01");

    public static final UnitCode CONTROL = new UnitCode("H48.01.02");

    private static final Actor FOUNDER = new Actor.System("demonstration");
    private static final Decision MERGER = new Decision("202/2025/QH15", FIRST_DAY);
    private static final long SEED = 51;

    private final Front front;

    /** The front doors that a province is laid down through. */
    public record Front(
            AreaImports areas,
            UnitChanges unitChanges,
            Units units,
            Accounts accounts,
            Passwords passwords,
            Procedures procedures,
            StandardFlows flows,
            ProcessControl processes,
            WaitingRooms rooms,
            Appointments appointments,
            QuestionDesk questions,
            UnitContacts contacts) {}

    public Province(Front front) {
        this.front = front;
    }

    /** Whether it was laid down before. */
    public boolean exists() {
        return front.units().find(new UnitCode("H48"), FIRST_DAY).isPresent();
    }

    /** Fills every register and says so. */
    public void layDown(PrintStream console, LocalDate today) {
        console.println("    areas and units");
        new AreaRegister(front.areas()).enter(FIRST_DAY, FOUNDER);
        new UnitRegister(front.unitChanges()).establish(MERGER, FOUNDER);
        new Contacts(front.contacts()).enter(FOUNDER);
        new Queues(front.rooms(), front.appointments()).open(FOUNDER);
        int people =
                new Staff(front.accounts(), front.passwords(), new SplittableRandom(SEED)).appoint(FIRST_DAY, FOUNDER);
        console.println("    " + people + " people at their posts");
        List<ProcedureFacts> procedures = procedures();
        new Catalogue(front.procedures(), LandOffice.branches()).publish(procedures, FIRST_DAY, FOUNDER);
        new ProcessPlan(front.flows(), front.processes()).publish(procedures, FIRST_DAY, FOUNDER);
        console.println("    " + procedures.size() + " procedures, each with its electronic process");
        List<QuestionFacts> questions = ProvinceFiles.questions();
        new QuestionPlan(front.questions()).publish(questions, today, FOUNDER);
        console.println("    " + questions.size() + " questions with their answers");
    }

    public static List<ProcedureFacts> procedures() {
        return ProvinceFiles.procedures();
    }

    public static List<Commune> communes() {
        return UnitPlan.communes();
    }
}
