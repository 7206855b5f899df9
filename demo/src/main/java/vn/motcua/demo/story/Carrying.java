package vn.motcua.demo.story;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.demo.province.ProcedureFacts;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Party;
import vn.motcua.post.AcceptDossier;
import vn.motcua.post.Charges;
import vn.motcua.post.Consignment;
import vn.motcua.post.Correspondent;
import vn.motcua.post.Enclosed;
import vn.motcua.post.SendResult;
import vn.motcua.post.Step;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** One dossier in the hands of the post: on its way to the desk, and its result on its way to the door. */
final class Carrying {

    private static final Money POSTAGE = new Money(26_500);
    private static final int GRAMS = 180;

    /** Of a hundred deliveries so many find nobody at home the first time. */
    private static final int NOBODY_AT_HOME = 12;

    /** Of a hundred envelopes so many hold a sheet less than the agent wrote down. */
    private static final int A_SHEET_LESS = 5;

    private final Plan plan;
    private final PostDoors doors;
    private final Envelopes envelopes;
    private final Roster roster;
    private final Party citizen;
    private final Actor.Staff reception;
    private final RandomGenerator chance;
    private @Nullable Consignment dossier;
    private @Nullable Consignment result;

    Carrying(
            Plan plan,
            PostDoors doors,
            Envelopes envelopes,
            Roster roster,
            Party citizen,
            Actor.Staff reception,
            RandomGenerator chance) {
        this.plan = plan;
        this.doors = doors;
        this.envelopes = envelopes;
        this.roster = roster;
        this.citizen = citizen;
        this.reception = reception;
        this.chance = chance;
    }

    /** Whether the papers have yet to be taken to a post office. */
    boolean isToBeTakenIn() {
        return plan.channel() == Channel.POSTAL && dossier == null;
    }

    /** The citizen hands the papers in at the nearest office, which sends them on to the one that serves the desk. */
    void takeIn() {
        var sender = correspondent();
        UnitCode from = PostOffices.near(sender.address().commune());
        UnitCode to = PostOffices.at(plan.receivingUnit());
        var taken = doors.made()
                .accept(
                        new AcceptDossier(
                                "",
                                sender,
                                plan.receivingUnit(),
                                plan.procedure().code(),
                                shortened(plan.procedure().name()),
                                enclosed(),
                                GRAMS,
                                new Charges(fees(), POSTAGE),
                                plan.delivery() == DeliveryMethod.POSTAL,
                                new UUID(plan.seed(), 2L * plan.number())),
                        agent(from))
                .orThrow();
        dossier = from.equals(to) ? taken : sentOn(taken, from, to);
    }

    /** Agent and officer sign the minutes, by which the dossier is filed. */
    Dossier handOver(Supplier<Dossier> filing) {
        var envelope = Objects.requireNonNull(dossier);
        var minutes =
                doors.handOvers().give(envelope.id(), agent(envelope.office())).orThrow();
        boolean less = chance.nextInt(100) < A_SHEET_LESS;
        doors.handOvers()
                .count(
                        minutes.id(),
                        less ? lessOne() : enclosed(),
                        less ? "Thiếu 01 tờ so với phiếu gửi, đã báo người nộp" : "",
                        reception)
                .orThrow();
        return doors.handOvers()
                .sign(minutes.id(), reception, () -> Outcome.<Dossier, DossierRefusal>done(filing.get()))
                .orThrow();
    }

    boolean carriesResult() {
        return plan.delivery() == DeliveryMethod.POSTAL;
    }

    /** The next thing that happens to the result: into an envelope, onto the way, to the door, where the dossier ends. */
    void carryOn(Dossier processed) {
        if (result == null) {
            result = send(processed);
            envelopes.add(result);
            return;
        }
        var now = doors.moved().findFor(reception, result.id()).orElseThrow();
        var to = PostOffices.near(now.citizen().address().commune());
        result = switch (now.state()) {
            // It waits for the post, which comes in the evening.
            case CREATED -> now;
            case ACCEPTED_AT_POST -> now.office().equals(to) ? delivered(now) : sentOn(now, now.office(), to);
            default -> delivered(now);
        };
    }

    private Consignment send(Dossier processed) {
        return doors.made()
                .planResult(
                        new SendResult(
                                processed.code(),
                                "",
                                correspondent(),
                                PostOffices.at(plan.receivingUnit()),
                                GRAMS / 3,
                                new Charges(Money.ZERO, POSTAGE),
                                new UUID(plan.seed(), 2L * plan.number() + 1)),
                        reception)
                .orThrow();
    }

    private Consignment delivered(Consignment envelope) {
        boolean missed = envelope.contents().misses() == 0 && chance.nextInt(100) < NOBODY_AT_HOME;
        return move(
                envelope,
                missed
                        ? new Step.Miss("Không có người nhận tại nhà, hẹn phát lại")
                        : new Step.Deliver(
                                citizen.name(),
                                "chính chủ",
                                envelope.contents().charges().total()),
                envelope.office());
    }

    private Consignment sentOn(Consignment envelope, UnitCode from, UnitCode to) {
        return move(move(envelope, new Step.Dispatch(to), from), new Step.Arrive(), to);
    }

    private Consignment move(Consignment envelope, Step step, UnitCode office) {
        return doors.moved()
                .move(envelope.id(), envelope.version(), step, agent(office))
                .orThrow();
    }

    private Actor.Staff agent(UnitCode office) {
        return roster.somebody(office, Role.POSTAL_AGENT, plan.number());
    }

    private Correspondent correspondent() {
        return new Correspondent(
                citizen.name(),
                citizen.identifier(),
                citizen.phone(),
                doors.addresses().guess(citizen.address()).orElseThrow());
    }

    private List<Enclosed> enclosed() {
        List<ProcedureFacts.PaperFacts> papers = plan.procedure().components();
        return IntStream.range(0, papers.size())
                .mapToObj(
                        i -> new Enclosed("c" + (i + 1), shortened(papers.get(i).name()), sheets(papers.get(i))))
                .toList();
    }

    private List<Enclosed> lessOne() {
        return enclosed().stream()
                .map(paper -> paper.code().equals("c1")
                        ? new Enclosed(paper.code(), paper.name(), paper.sheets() - 1)
                        : paper)
                .toList();
    }

    private static int sheets(ProcedureFacts.PaperFacts paper) {
        return Math.max(1, paper.originals() + paper.certified() + paper.copies());
    }

    private Money fees() {
        return plan.procedure().fees().stream()
                .map(fee -> new Money(fee.amount()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static String shortened(String name) {
        return Lines.broken(name, 200).getFirst();
    }
}
