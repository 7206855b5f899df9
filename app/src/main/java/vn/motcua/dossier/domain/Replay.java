package vn.motcua.dossier.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalClock;
import vn.motcua.calendar.PauseGround;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.dossier.Result;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcessVersionId;

/** Makes a dossier out of its events, in order; the only place that knows what an event changes. */
public final class Replay {

    private final DossierId id;
    private int version;
    private @Nullable Instant lastEventAt;
    private DossierStatus status = DossierStatus.SUBMITTED;
    private String regime = "";
    private Dossier.@Nullable Filing filing;
    private List<Component> components = List.of();
    private int sets;
    private Dossier.@Nullable SupplementRequest supplement;
    private int supplementRequests;
    private @Nullable LegalClock clock;
    private @Nullable Instant finishedAt;
    private @Nullable ProcessVersionId process;
    private final List<String> doneSteps = new ArrayList<>();
    private final List<OpenTask> openTasks = new ArrayList<>();
    private @Nullable DossierStatus statusBeforeRest;
    private @Nullable OpenTask finishing;
    private @Nullable Result result;
    private Dossier.@Nullable Delivery delivery;

    private Replay(DossierId id) {
        this.id = id;
    }

    /** @throws IllegalArgumentException when there are no events or the first one does not file the dossier */
    public static Dossier of(DossierId id, List<RecordedEvent> events) {
        var replay = new Replay(id);
        events.forEach(replay::apply);
        return replay.dossier();
    }

    private Dossier dossier() {
        if (filing == null || lastEventAt == null) {
            throw new IllegalArgumentException("a history begins with the filing: " + id);
        }
        return new Dossier(
                id,
                version,
                lastEventAt,
                status,
                regime,
                filing,
                new Dossier.Papers(components, sets, supplement, supplementRequests),
                clock,
                finishedAt,
                new Dossier.Work(process, doneSteps, openTasks, statusBeforeRest, finishing),
                result,
                delivery);
    }

    private void apply(RecordedEvent recorded) {
        version = recorded.sequence();
        lastEventAt = recorded.recordedAt();
        var at = recorded.at();
        switch (recorded.event()) {
            case DossierEvent.Filed e -> file(e, at);
            case DossierEvent.Received e -> receive(e, at);
            case DossierEvent.IntakeRefused _ -> end(DossierStatus.REJECTED_AT_INTAKE, at);
            case DossierEvent.SupplementRequested e -> requestSupplement(e);
            case DossierEvent.SupplementSent e -> sendSupplement(e, at);
            case DossierEvent.SupplementAccepted e -> acceptSupplement(e);
            case DossierEvent.ContactCorrected e -> correctContact(e);
            case DossierEvent.ComponentsSettled e -> settle(e);
            case DossierEvent.Assigned e -> assign(e);
            case DossierEvent.HandedOver e -> complete(e.task(), e.step(), e.opened(), at);
            case DossierEvent.OpinionAsked e -> open(e.opened(), at, e.task());
            case DossierEvent.OpinionGiven e -> complete(e.task(), e.step(), e.opened(), at);
            case DossierEvent.Approved e -> complete(e.task(), e.step(), e.opened(), at);
            case DossierEvent.ReturnedToStep e -> returnTo(e, at);
            case DossierEvent.Suspended e -> suspend(e);
            case DossierEvent.Resumed e -> runOn(e.clock(), e.tasks());
            case DossierEvent.Extended e -> clock = e.clock();
            case DossierEvent.Stopped _ -> end(DossierStatus.STOPPED, at);
            case DossierEvent.Withdrawn _ -> end(DossierStatus.WITHDRAWN, at);
            case DossierEvent.Finished e -> finish(e, at);
            case DossierEvent.ResultRecalled e -> recall(e, at);
            case DossierEvent.ResultReturned e -> {
                delivery = new Dossier.Delivery(e.method(), e.receivedBy(), at);
                openTasks.clear();
                status = DossierStatus.RESULT_RETURNED;
            }
            case DossierEvent.IssuedOnTheSpot e -> issueOnTheSpot(e, at);
            case DossierEvent.HistoryBegun e -> {
                clock = e.clock();
                status = DossierStatus.PROCESSING;
            }
            case DossierEvent.HistoryTakenOver _ -> {
                // what was done elsewhere changes nothing here
            }
            case DossierEvent.HistoryClosed e -> end(e.status(), at);
        }
    }

    private void file(DossierEvent.Filed e, Instant at) {
        filing = new Dossier.Filing(
                e.code(),
                e.lookUpSecret(),
                e.procedure(),
                e.receivingUnit(),
                e.handlingUnit(),
                e.channel(),
                e.parties(),
                e.summary(),
                at);
        components = e.components();
        regime = e.regime();
    }

    private void receive(DossierEvent.Received e, Instant at) {
        status = DossierStatus.RECEIVED;
        components = e.components();
        sets = e.sets();
        regime = e.regime();
        process = e.process();
        doneSteps.addAll(e.doneSteps());
        clock = e.clock();
        if (e.handlingUnit() != null) {
            filing = Objects.requireNonNull(filing).handledBy(e.handlingUnit());
        }
        open(e.opened(), at, null);
    }

    private void requestSupplement(DossierEvent.SupplementRequested e) {
        statusBeforeRest = status;
        status = DossierStatus.AWAITING_SUPPLEMENT;
        supplement = new Dossier.SupplementRequest(e.items(), e.reason(), e.answerBy(), null, "");
        supplementRequests++;
        clock = e.clock();
    }

    private void sendSupplement(DossierEvent.SupplementSent e, Instant at) {
        var asked = Objects.requireNonNull(supplement);
        supplement = new Dossier.SupplementRequest(asked.items(), asked.reason(), asked.answerBy(), at, e.note());
        var known = components.stream().map(Component::code).toList();
        components = Stream.concat(
                        replaced(e.components()), e.components().stream().filter(sent -> !known.contains(sent.code())))
                .toList();
    }

    /** Who files is reached otherwise; the owner, where that is somebody else, stays as known. */
    private void correctContact(DossierEvent.ContactCorrected e) {
        var before = Objects.requireNonNull(filing);
        var parties = before.parties();
        var submitter = parties.submitter();
        var corrected = submitter == null
                ? new Parties(parties.owner().reachedAt(e.phone(), e.email(), e.address()), null, parties.subject())
                : new Parties(
                        parties.owner(), submitter.reachedAt(e.phone(), e.email(), e.address()), parties.subject());
        filing = before.with(corrected);
    }

    private Stream<Component> replaced(List<Component> others) {
        return components.stream()
                .map(before -> others.stream()
                        .filter(after -> after.code().equals(before.code()))
                        .findFirst()
                        .orElse(before));
    }

    private void acceptSupplement(DossierEvent.SupplementAccepted e) {
        components = e.components();
        supplement = null;
        runOn(e.clock(), e.tasks());
    }

    private void settle(DossierEvent.ComponentsSettled e) {
        components = replaced(e.components()).toList();
    }

    private void assign(DossierEvent.Assigned e) {
        openTasks.replaceAll(task -> task.id().equals(e.task()) ? task.assignedTo(e.to()) : task);
        status = DossierStatus.PROCESSING;
    }

    private void complete(UUID task, String step, List<DossierEvent.OpenedTask> opened, Instant at) {
        var partOfTheProcess = openTasks.stream().anyMatch(open -> open.id().equals(task) && open.askedFrom() == null);
        openTasks.removeIf(open -> open.id().equals(task) || task.equals(open.askedFrom()));
        if (partOfTheProcess) {
            doneSteps.add(step);
        }
        open(opened, at, null);
        status = DossierStatus.PROCESSING;
    }

    private void returnTo(DossierEvent.ReturnedToStep e, Instant at) {
        openTasks.removeIf(task -> e.closed().contains(task.id()) || e.closed().contains(task.askedFrom()));
        doneSteps.removeAll(e.undone());
        open(e.opened(), at, null);
        status = DossierStatus.PROCESSING;
    }

    private void suspend(DossierEvent.Suspended e) {
        statusBeforeRest = status;
        status = e.ground() == PauseGround.FINANCIAL_OBLIGATION
                ? DossierStatus.AWAITING_FINANCIAL_OBLIGATION
                : DossierStatus.SUSPENDED;
        clock = e.clock();
    }

    private void runOn(@Nullable LegalClock running, List<DossierEvent.TaskDue> tasks) {
        clock = running;
        for (var due : tasks) {
            openTasks.replaceAll(task -> task.id().equals(due.task()) ? task.dueAt(due.dueAt()) : task);
        }
        status = Objects.requireNonNull(statusBeforeRest);
        statusBeforeRest = null;
    }

    private void finish(DossierEvent.Finished e, Instant at) {
        finishing = openTasks.stream()
                .filter(task -> task.id().equals(e.task()))
                .findFirst()
                .orElse(null);
        complete(e.task(), e.step(), e.opened(), at);
        result = e.result();
        finishedAt = at;
        status = DossierStatus.PROCESSED;
    }

    private void recall(DossierEvent.ResultRecalled e, Instant at) {
        openTasks.clear();
        e.opened().forEach(opened -> doneSteps.remove(opened.step()));
        open(e.opened(), at, null);
        result = null;
        finishedAt = null;
        status = DossierStatus.PROCESSING;
    }

    private void issueOnTheSpot(DossierEvent.IssuedOnTheSpot e, Instant at) {
        components = e.components();
        regime = e.regime();
        result = e.result();
        finishedAt = at;
        delivery = new Dossier.Delivery(DeliveryMethod.COUNTER, "", at);
        status = DossierStatus.RESULT_RETURNED;
    }

    private void end(DossierStatus finalStatus, Instant at) {
        openTasks.clear();
        supplement = null;
        statusBeforeRest = null;
        finishedAt = at;
        status = finalStatus;
    }

    private void open(List<DossierEvent.OpenedTask> opened, Instant at, @Nullable UUID askedFrom) {
        opened.forEach(task -> openTasks.add(OpenTask.of(task, at, askedFrom)));
    }
}
