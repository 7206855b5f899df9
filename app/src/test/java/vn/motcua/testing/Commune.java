package vn.motcua.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Intakes;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.Result;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.BirthDate;
import vn.motcua.shared.Channel;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;

/** The people of the commune in the {@link SmallProvince}, and dossiers that they brought to some point. */
@TestComponent
public class Commune {

    private static final AtomicInteger SERIAL = new AtomicInteger(500_000);

    public final Actor.Staff desk = SignedIn.staff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
    public final Actor.Staff officer = SignedIn.staff(Role.CASE_OFFICER, SmallProvince.DIVISION.value());
    public final Actor.Staff chairman = SignedIn.staff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value());
    public final Actor.Staff clerk = SignedIn.staff(Role.RECORDS_CLERK, SmallProvince.COMMUNE.value());
    public final Actor.Staff stranger = SignedIn.staff(Role.CASE_OFFICER, "T1.62.KT");

    private final SmallProvince province;
    private final Intakes intakes;
    private final Dossiers dossiers;

    Commune(SmallProvince province, Intakes intakes, Dossiers dossiers) {
        this.province = province;
        this.intakes = intakes;
        this.dossiers = dossiers;
    }

    public Commune found() {
        province.found();
        return this;
    }

    /** A procedure of its own, with a published process. */
    public ProcedureCode procedure() {
        return province.found().procedure("9." + SERIAL.incrementAndGet());
    }

    /** A procedure of its own whose result may be handed over while the citizen waits. */
    public ProcedureCode procedureOnTheSpot() {
        return province.found().procedureOnTheSpot("9." + SERIAL.incrementAndGet());
    }

    /** A procedure of its own that asks for these papers. */
    public ProcedureCode procedureAsking(RequiredComponent... papers) {
        return province.found().procedureAsking("9." + SERIAL.incrementAndGet(), List.of(papers));
    }

    /** A procedure of its own for which these fees are due. */
    public ProcedureCode procedureCosting(Fee... fees) {
        return province.found().procedureCosting("9." + SERIAL.incrementAndGet(), List.of(fees));
    }

    /** A procedure of its own whose fees are said while it is handled. */
    public ProcedureCode procedurePaidWhileHandled() {
        return province.found().procedurePaidWhileHandled("9." + SERIAL.incrementAndGet());
    }

    public static Intake intake(ProcedureCode procedure, Channel channel, Party owner) {
        return new Intake(
                procedure,
                "case-1",
                "standard",
                SmallProvince.DESK,
                SmallProvince.DIVISION,
                channel,
                Parties.of(owner),
                List.of(Component.onPaper("c1", "Tờ khai", 1, 0, 0)),
                1,
                "",
                UUID.randomUUID());
    }

    public static Party owner() {
        return new Party(
                Party.Kind.CITIZEN,
                "Nguyễn Thị Hoa",
                "051190" + SERIAL.incrementAndGet(),
                BirthDate.of(LocalDate.of(1990, 5, 1)),
                Party.Sex.FEMALE,
                "0905111222",
                "",
                "Thôn 3, xã Thử");
    }

    public Dossier waiting() {
        return filedOnline(procedure(), owner());
    }

    public Dossier filedOnline(ProcedureCode procedure, Party owner) {
        return intakes.file(intake(procedure, Channel.ONLINE, owner), new Actor.Applicant("051190000001", "Hoa"))
                .orThrow();
    }

    /** Received, and waiting for the head of the division to hand it out. */
    public Dossier toBeHandedOut() {
        var procedure = province.found().procedureHandedOut("9." + SERIAL.incrementAndGet());
        return received(procedure, owner());
    }

    public Dossier received() {
        return receivedFrom(owner());
    }

    public Dossier receivedFrom(Party owner) {
        return received(procedure(), owner);
    }

    /** At the desk, for a procedure that was made before. */
    public Dossier received(ProcedureCode procedure, Party owner) {
        return intakes.receive(intake(procedure, Channel.COUNTER, owner), desk).orThrow();
    }

    public Dossier handled(Dossier received) {
        return act(received, new Act.HandOver(task(received, StepKind.HANDLING), "Đủ điều kiện"), officer);
    }

    public Dossier finished() {
        var handled = handled(received());
        var approved = act(handled, new Act.Approve(task(handled, StepKind.APPROVAL), ""), chairman);
        var result = new Result(Result.Kind.GRANTED, "Giấy chứng nhận", "01/GCN", LocalDate.of(2026, 1, 6));
        return act(approved, new Act.Finish(task(approved, StepKind.ISSUE), result), clerk);
    }

    public Dossier act(Dossier dossier, Act act, Actor.Staff by) {
        return dossiers.act(ActRequest.on(dossier), act, by).orThrow();
    }

    public static UUID task(Dossier dossier, StepKind kind) {
        return dossier.work().openTasks().stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
