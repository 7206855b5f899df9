package vn.motcua.benchmarks.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Intakes;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.Result;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Seven acts by the people who may do them: authorised, chained, timed, with tasks and the log that followers read. */
final class FrontDoorLife implements LifecycleBenchmark.Life {

    private static final List<Component> PAPERS = IntStream.rangeClosed(1, 4)
            .mapToObj(number -> Component.onPaper("c" + number, "Giấy tờ số " + number, 1, 0, 0))
            .toList();

    private final Intakes intakes;
    private final Dossiers dossiers;
    private final Province province;
    private final AtomicInteger turn = new AtomicInteger();
    private volatile @Nullable DossierId last;

    FrontDoorLife(ApplicationContext application, Province province) {
        this.intakes = application.getBean(Intakes.class);
        this.dossiers = application.getBean(Dossiers.class);
        this.province = province;
    }

    @Override
    public void live() {
        var commune = province.communes()
                .get(Math.floorMod(turn.getAndIncrement(), province.communes().size()));
        var reception = person(commune, Role.RECEPTION_OFFICER);
        var officer = person(commune, Role.CASE_OFFICER);
        var dossier = intakes.receive(intake(commune), reception).orThrow();
        dossier = act(dossier, new Act.Assign(task(dossier), officer.account()), officer);
        dossier = act(dossier, new Act.HandOver(task(dossier), "Đủ điều kiện"), officer);
        dossier = act(dossier, new Act.HandOver(task(dossier), "Đã kiểm tra"), person(commune, Role.DIVISION_HEAD));
        dossier = act(dossier, new Act.Approve(task(dossier), "Đồng ý"), person(commune, Role.AGENCY_HEAD));
        var result = new Result(Result.Kind.GRANTED, "Giấy phép", "15/GP-UBND", LocalDate.of(2026, 1, 8));
        dossier = act(dossier, new Act.Finish(task(dossier), result), person(commune, Role.RECORDS_CLERK));
        dossier = act(dossier, new Act.ReturnResult(DeliveryMethod.COUNTER, ""), reception);
        last = dossier.id();
    }

    DossierId lastDossier() {
        return java.util.Objects.requireNonNull(last);
    }

    private Dossier act(Dossier dossier, Act act, Actor.Staff actor) {
        return dossiers.act(ActRequest.on(dossier), act, actor).orThrow();
    }

    private static UUID task(Dossier dossier) {
        return dossier.work().openTasks().getFirst().id();
    }

    private Intake intake(UnitCode commune) {
        return new Intake(
                province.procedure(),
                "case-1",
                "standard",
                commune,
                commune,
                Channel.COUNTER,
                Parties.of(Party.citizen("Nguyễn Thị Hoa", "051190001234")),
                PAPERS,
                1,
                "",
                UUID.randomUUID());
    }

    private static Actor.Staff person(UnitCode commune, Role role) {
        return new Actor.Staff(AccountId.next(), PostId.next(), commune, role, "Trần Văn Bình", null);
    }
}
