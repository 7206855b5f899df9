package vn.motcua.demo.story;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import vn.motcua.demo.province.ProcedureFacts.FeeFacts;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.fees.FeesOfFiling;
import vn.motcua.payment.Desk;
import vn.motcua.payment.DueKind;
import vn.motcua.payment.DueLine;
import vn.motcua.payment.PayMethod;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;
import vn.motcua.simulators.payments.Trick;

/** What becomes of the fees of one dossier, as it comes in or while it is handled. */
final class Paying {

    private static final URI BACK = URI.create("http://localhost/payments/return");
    private static final String PAYER = "127.0.0.1";

    /** Of a hundred who come to the desk: exempt, paying by card, by transfer, not paying yet; the others pay cash. */
    private static final int EXEMPT = 8;

    private static final int CARD = 12;
    private static final int TRANSFER = 6;
    private static final int NOT_YET = 6;

    /** Of a hundred who paid at the desk so many paid by mistake. */
    private static final int BY_MISTAKE = 4;

    private static final int ALL = 100;
    private static final Money APPRAISAL = new Money(120_000);
    private static final Money CERTIFICATE = new Money(25_000);

    private final PublicDoors.Money doors;
    private final Plan plan;
    private final Actor.Staff reception;
    private final SplittableRandom chance;

    Paying(PublicDoors.Money doors, Plan plan, Actor.Staff reception) {
        this.doors = doors;
        this.plan = plan;
        this.reception = reception;
        // Of its own, so that money changes nothing of what else happens.
        this.chance = new SplittableRandom(~plan.seed());
    }

    /** Asks where the decision leaves the amount open, and lets the payer pay in their way. */
    void settle(Dossier dossier) {
        switch (plan.channel()) {
            case COUNTER -> atTheDesk(dossier);
            case ONLINE -> doors.fees().orderOf(dossier.id()).ifPresent(this::online);
            case POSTAL -> {}
        }
    }

    private void atTheDesk(Dossier dossier) {
        if (isToBeSaid(dossier) && !doors.whileHandling().areSaidThere(dossier)) {
            doors.fees().ask(dossier, doors.fees().due(dossier, said(), Set.of()));
        }
        var order = doors.fees().orderOf(dossier.id());
        if (order.isEmpty()) {
            return;
        }
        int drawn = chance.nextInt(ALL);
        if (drawn < EXEMPT && isOfACharge(order.get())) {
            exempt(dossier, order.get());
        } else if (drawn < ALL - NOT_YET) {
            take(order.get(), method(drawn));
        }
    }

    /** Whether the decision leaves the amount open. */
    boolean isToBeSaid(Dossier dossier) {
        return doors.fees().feesOf(dossier) instanceof FeesOfFiling.ToBeSettled;
    }

    /** The officer at whom the dossier stands says how much; the clock rests. */
    Dossier ask(Dossier dossier, Actor.Staff officer) {
        return doors.whileHandling()
                .ask(ActRequest.on(dossier), said(), Set.of(), officer)
                .orThrow();
    }

    boolean owes(Dossier dossier) {
        return open(dossier).isPresent();
    }

    /** Pays what was asked for: who filed online on the platform, or else at the desk, like everybody. */
    void meet(Dossier dossier) {
        if (plan.channel() == Channel.ONLINE) {
            open(dossier).ifPresent(this::online);
        }
        open(dossier).ifPresent(order -> take(order, method(chance.nextInt(ALL))));
    }

    private Optional<PaymentOrder> open(Dossier dossier) {
        return doors.fees().orderOf(dossier.id()).filter(order -> order.state().isOpen());
    }

    private PayMethod method(int drawn) {
        if (drawn < EXEMPT + CARD) {
            return PayMethod.CARD;
        }
        return drawn < EXEMPT + CARD + TRANSFER ? PayMethod.TRANSFER : PayMethod.CASH;
    }

    private static boolean isOfACharge(PaymentOrder order) {
        return order.due().positions().stream().allMatch(each -> each.line().kind() == DueKind.CHARGE);
    }

    /** The officer saw the proof and asks anew: nothing is due any more. */
    private void exempt(Dossier dossier, PaymentOrder order) {
        var lines = order.due().positions().stream()
                .map(position -> position.line())
                .toList();
        doors.orders().cancel(order.id(), PaymentOrder.ASKED_ANEW).orThrow();
        doors.fees().ask(dossier, doors.fees().due(dossier, lines, Set.of("Hộ nghèo")));
    }

    private void take(PaymentOrder order, PayMethod method) {
        var number = switch (method) {
            case CARD -> "POS%06d".formatted(chance.nextInt(1_000_000));
            case TRANSFER -> "FT%08d".formatted(chance.nextInt(100_000_000));
            case CASH, PLATFORM -> "";
        };
        doors.desk()
                .take(order.id(), new Desk.Taken(method, order.amount(), number), reception)
                .orThrow();
        if (chance.nextInt(ALL) < BY_MISTAKE) {
            doors.refunds()
                    .ask(order.id(), "Thu nhầm mức phí, người nộp đề nghị trả lại", reception)
                    .orThrow();
        }
    }

    /** How much, as an officer reads it off the table: copies are counted, appraisals have their price. */
    private List<DueLine> said() {
        var facts = plan.procedure();
        if (facts.fees().isEmpty()) {
            return List.of(
                    new DueLine(DueKind.FEE, "", "Phí thẩm định hồ sơ", APPRAISAL),
                    new DueLine(DueKind.CHARGE, "", "Lệ phí cấp giấy", CERTIFICATE));
        }
        int copies = 1 + chance.nextInt(4);
        return facts.fees().stream().map(fee -> counted(fee, copies)).toList();
    }

    private static DueLine counted(FeeFacts fee, int copies) {
        return new DueLine(
                DueKind.valueOf(fee.kind().name()),
                "",
                "%s (%d %s)".formatted(fee.name(), copies, fee.per()),
                new Money(fee.amount() * copies));
    }

    private void online(PaymentOrder order) {
        var habit = Habit.draw(chance);
        if (habit == Habit.NOT_YET) {
            return;
        }
        var page = doors.checkout()
                .begin(order, doors.platform().code(), BACK, PAYER)
                .orThrow();
        var trick = habit.trick();
        if (trick != null) {
            doors.platform().pay(page, true, trick);
        } else if (habit == Habit.CHANGED_THEIR_MIND) {
            doors.platform().pay(page, false, Trick.NONE);
        }
        if (trick == Trick.LATE) {
            // Nothing seems to have come, so the payer transfers the money as well.
            take(order, PayMethod.TRANSFER);
        }
    }
}
