package vn.motcua.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.demo.province.ProcedureFacts;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.Result;
import vn.motcua.process.ProcessContent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;

/** The life of one dossier as it was planned: each call does the next act, through the front door. */
final class Life {

    private final Plan plan;
    private final Stage stage;
    private final Handling handling;
    private final SplittableRandom chance;
    private final Tempo tempo;
    private final Parties parties;
    private final Actor.Staff reception;
    private final PaperDesk desk;
    private final DigitisingDesk digitising;
    private final Carrying carrying;
    private final Signing signing;
    private final Paying paying;
    private final Company company;
    private @Nullable Dossier dossier;

    Life(Plan plan, Stage stage, Company company) {
        this.plan = plan;
        this.company = company;
        this.stage = stage;
        this.chance = new SplittableRandom(plan.seed());
        WorkingCalendar calendar = stage.calendars().of(plan.handlingUnit());
        this.tempo = new Tempo(plan, calendar, chance);
        this.parties = company.residents().whoAsksFor(plan.procedure(), day(plan.arrival()), chance);
        var roster = company.roster();
        this.reception = roster.somebody(plan.receivingUnit(), Role.RECEPTION_OFFICER, plan.number());
        this.desk = new PaperDesk(plan, stage.papers(), parties, reception, chance, company.story());
        this.digitising = new DigitisingDesk(plan, stage, company.issued(), parties.owner(), reception);
        this.carrying = new Carrying(plan, stage.post(), company.envelopes(), roster, submitter(), reception, chance);
        this.signing = new Signing(stage.results().results(), plan, company.story());
        this.paying = company.citizens().paying(plan, reception);
        this.handling = new Handling(plan, stage.dossiers(), roster, calendar, signing, paying);
    }

    Plan plan() {
        return plan;
    }

    /** The dossier as it is now; empty before it came in. */
    Optional<Dossier> dossier() {
        return Optional.ofNullable(dossier);
    }

    /**
     * Does what is next.
     *
     * @return when something happens again, or empty when the life is over
     */
    Optional<Instant> goOn(Instant now) {
        Dossier before = dossier;
        if (before == null && carrying.isToBeTakenIn()) {
            carrying.takeIn();
            return Optional.of(tempo.onItsWay(now));
        }
        dossier = before == null ? comeIn(now) : next(asItStands(before), now);
        if (dossier.result() != null && (before == null || before.result() == null) && !signing.hasIssued(dossier)) {
            desk.keepResult(dossier);
        }
        if (dossier.status() == DossierStatus.RESULT_RETURNED) {
            company.citizens().rate(dossier, plan);
        }
        return dossier.status().isFinal() ? Optional.empty() : Optional.of(whenNext(dossier, now));
    }

    /** Heads and clerks work on some dossiers in the evenings, and the post on others, without this life. */
    private Dossier asItStands(Dossier known) {
        return signing.isElectronic() || carrying.carriesResult()
                ? stage.dossiers().find(known.id()).orElseThrow()
                : known;
    }

    private Dossier comeIn(Instant now) {
        Dossier begun = plan.channel() == Channel.POSTAL ? carrying.handOver(() -> begin(now)) : begin(now);
        paying.settle(begun);
        company.copies().receive(plan, parties.owner(), reception, day(now));
        return digitised(begun, now);
    }

    private Dossier digitised(Dossier received, Instant now) {
        return company.story().digitises(plan) ? digitising.digitise(received, day(now)) : received;
    }

    private Dossier begin(Instant now) {
        if (plan.channel() == Channel.ONLINE) {
            return company.online().file(plan, parties).orElseGet(this::fileBare);
        }
        if (isLookedAtFirst()) {
            return stage.intakes().file(intake(), reception).orThrow();
        }
        return desk.atTheCounter(
                papers(),
                day(now),
                settled -> plan.procedure().isOnTheSpot()
                        ? stage.intakes().giveResultOnTheSpot(intake().with(settled), result(), reception)
                        : stage.intakes().receive(intake().with(settled), reception));
    }

    /** Without a form and without files, which takes no time. */
    private Dossier fileBare() {
        var applicant =
                new Actor.Applicant(submitter().identifier(), submitter().name());
        return stage.intakes().file(intake(), applicant).orThrow();
    }

    private boolean isLookedAtFirst() {
        return plan.fate() == Fate.REFUSED_AT_INTAKE || plan.fate() == Fate.SUPPLEMENT_AT_INTAKE;
    }

    private Dossier next(Dossier now, Instant moment) {
        return switch (now.status()) {
            case SUBMITTED -> answerTo(now, moment);
            case AWAITING_SUPPLEMENT ->
                act(now, new Act.AcceptSupplement(now.papers().components()));
            case PROCESSED -> handOver(now);
            // The evening's work ended it, or the post did.
            case RESULT_RETURNED -> now;
            default -> plan.fate() == Fate.WITHDRAWN ? act(now, withdrawal()) : handling.goOn(now, moment, result());
        };
    }

    private Dossier answerTo(Dossier filed, Instant now) {
        if (plan.fate() == Fate.REFUSED_AT_INTAKE) {
            return act(filed, new Act.RefuseIntake("Hồ sơ không thuộc thẩm quyền giải quyết của đơn vị"));
        }
        if (plan.fate() == Fate.SUPPLEMENT_AT_INTAKE && filed.papers().supplementRequests() == 0) {
            LocalDate answerBy = day(now).plusDays(10);
            return act(
                    filed,
                    new Act.RequestSupplement(
                            List.of(plan.procedure().components().getFirst().name()),
                            "Giấy tờ chưa đúng mẫu quy định",
                            answerBy));
        }
        return digitised(received(filed), now);
    }

    private Dossier received(Dossier filed) {
        return desk.withFiled(
                filed,
                settled -> plan.procedure().isOnTheSpot()
                        ? stage.dossiers()
                                .act(ActRequest.on(filed), new Act.ResultOnTheSpot(settled, result(), null), reception)
                        : stage.intakes()
                                .receive(ActRequest.on(filed), ProcessContent.STANDARD, settled, 1, reception));
    }

    private Dossier handOver(Dossier processed) {
        if (carrying.carriesResult()) {
            carrying.carryOn(processed);
            return asItStands(processed);
        }
        var act = new Act.ReturnResult(plan.delivery(), "");
        return switch (stage.dossiers().act(ActRequest.on(processed), act, reception)) {
            case Outcome.Done<Dossier, DossierRefusal>(var returned) -> returned;
            case Outcome.Refused<Dossier, DossierRefusal>(var refusal) -> handedOverByVault(processed, refusal);
        };
    }

    /** An electronic result that came into the vault at the same moment is handed over with it. */
    private Dossier handedOverByVault(Dossier processed, DossierRefusal refusal) {
        var now = asItStands(processed);
        if (now.status() != DossierStatus.RESULT_RETURNED) {
            throw new IllegalStateException("the result of " + processed.code() + " stays: " + refusal.key());
        }
        return now;
    }

    private static Act withdrawal() {
        return new Act.Withdraw("Công dân đề nghị rút hồ sơ");
    }

    private Dossier act(Dossier on, Act act) {
        return stage.dossiers().act(ActRequest.on(on), act, reception).orThrow();
    }

    private Instant whenNext(Dossier after, Instant now) {
        return switch (after.status()) {
            case SUBMITTED -> tempo.answerToFiling(now);
            case PROCESSED -> tempo.handingOver(now);
            case RECEIVED, PROCESSING ->
                signing.waitsForTheChairman(after)
                        ? tempo.untilTheNextDay(now)
                        : tempo.nextStep(after, now, handling.stepsLeft(after));
            case SUSPENDED -> tempo.byAnotherAuthority(now);
            default -> tempo.byTheApplicant(now);
        };
    }

    private Party submitter() {
        return Objects.requireNonNullElse(parties.submitter(), parties.owner());
    }

    private static LocalDate day(Instant moment) {
        return moment.atOffset(WorkingCalendar.ZONE).toLocalDate();
    }

    private Intake intake() {
        return new Intake(
                new ProcedureCode(plan.procedure().code()),
                "case-1",
                ProcessContent.STANDARD,
                plan.receivingUnit(),
                plan.handlingUnit(),
                plan.channel(),
                parties,
                papers(),
                plan.channel() == Channel.ONLINE ? 0 : 1,
                "",
                new UUID(plan.seed(), plan.number()));
    }

    private List<Component> papers() {
        List<ProcedureFacts.PaperFacts> papers = plan.procedure().components();
        return IntStream.range(0, papers.size())
                .mapToObj(i -> paper("c" + (i + 1), papers.get(i)))
                .toList();
    }

    private Component paper(String code, ProcedureFacts.PaperFacts paper) {
        return plan.channel() == Channel.ONLINE
                ? new Component(code, paper.name(), Component.State.DIGITISED, 0, 0, 0)
                : Component.onPaper(code, paper.name(), paper.originals(), paper.certified(), paper.copies());
    }

    private Result result() {
        var kind = plan.fate() == Fate.DECLINED ? Result.Kind.REFUSED : Result.Kind.GRANTED;
        String name =
                Objects.requireNonNull(plan.procedure().results().getFirst()).name();
        LocalDate today = day(stage.clock().instant());
        return new Result(kind, name, (plan.number() + 1) + "/" + today.getYear(), today);
    }
}
