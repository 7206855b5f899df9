package vn.motcua.slips.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Timeliness;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierEvent.OpenedTask;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.shared.UnitCode;

/** Every time that a dossier went from one hand to another, read from its events. */
public final class HandOvers {

    private final List<Move> moves = new ArrayList<>();
    private final Map<UUID, OpenedTask> tasks = new HashMap<>();
    private final Map<UUID, Instant> dueAt = new HashMap<>();

    /** Which rows wait for the name of whoever takes the task on. */
    private final Map<UUID, Integer> openRows = new HashMap<>();

    private final Parties parties;

    private HandOvers(Parties parties) {
        this.parties = parties;
    }

    /** @param upTo the last event that counts */
    public static List<Move> of(Parties parties, List<RecordedEvent> history, int upTo) {
        var reading = new HandOvers(parties);
        history.stream().filter(each -> each.sequence() <= upTo).forEach(reading::read);
        return List.copyOf(reading.moves);
    }

    private void read(RecordedEvent event) {
        switch (event.event()) {
            case DossierEvent.Received e -> received(event, e);
            case DossierEvent.Assigned e -> assigned(event, e);
            case DossierEvent.HandedOver e -> ended(event, Move.Kind.HAND_OVER, e.task(), e.note(), e.opened());
            case DossierEvent.OpinionGiven e -> ended(event, Move.Kind.HAND_OVER, e.task(), e.opinion(), e.opened());
            case DossierEvent.Approved e -> ended(event, Move.Kind.HAND_OVER, e.task(), e.note(), e.opened());
            case DossierEvent.Finished e ->
                ended(event, Move.Kind.RESULT, e.task(), e.result().name(), e.opened());
            case DossierEvent.OpinionAsked e ->
                opened(event, Move.Kind.OPINION_ASKED, null, "", e.question(), e.opened());
            case DossierEvent.ReturnedToStep e -> {
                takenOn(e.task(), event);
                opened(event, Move.Kind.RETURN, null, name(e.task()), e.reason(), e.opened());
            }
            case DossierEvent.ResultRecalled e -> opened(event, Move.Kind.RETURN, null, "", e.reason(), e.opened());
            case DossierEvent.SupplementAccepted e -> moved(e.tasks());
            case DossierEvent.Resumed e -> moved(e.tasks());
            case DossierEvent.ResultReturned e -> delivered(event, e.receivedBy());
            case DossierEvent.IssuedOnTheSpot _ -> delivered(event, "");
            default -> {
                // Nothing went from hand to hand.
            }
        }
    }

    private void received(RecordedEvent event, DossierEvent.Received received) {
        var submitter = parties.submitter() == null ? parties.owner() : parties.submitter();
        moves.add(new Move(
                null,
                submitter.name(),
                unitOf(event),
                null,
                name(event),
                event.at(),
                null,
                Move.Kind.RECEPTION,
                "",
                ""));
        opened(event, Move.Kind.HAND_OVER, null, "", "", received.opened());
    }

    private void assigned(RecordedEvent event, DossierEvent.Assigned assigned) {
        var task = tasks.get(assigned.task());
        moves.add(new Move(
                unitOf(event),
                name(event),
                task == null ? unitOf(event) : task.unit(),
                assigned.to(),
                "",
                event.at(),
                null,
                Move.Kind.ASSIGNMENT,
                name(assigned.task()),
                ""));
    }

    private void ended(RecordedEvent event, Move.Kind kind, UUID task, String note, List<OpenedTask> opened) {
        takenOn(task, event);
        var due = dueAt.get(task);
        opened(event, kind, due == null ? null : Timeliness.ofFinished(event.at(), due), name(task), note, opened);
    }

    /** Where several steps begin, the dossier went to several hands; where none does, it waits for others. */
    private void opened(
            RecordedEvent event,
            Move.Kind kind,
            @Nullable Timeliness result,
            String step,
            String note,
            List<OpenedTask> opened) {
        if (opened.isEmpty()) {
            moves.add(move(event, null, result, kind, step, note));
        }
        for (var task : opened) {
            tasks.put(task.task(), task);
            dueAt.put(task.task(), task.dueAt());
            openRows.put(task.task(), moves.size());
            moves.add(move(event, task, result, kind, step.isEmpty() ? task.name() : step, note));
        }
    }

    private static Move move(
            RecordedEvent event,
            @Nullable OpenedTask to,
            @Nullable Timeliness result,
            Move.Kind kind,
            String step,
            String note) {
        return new Move(
                unitOf(event),
                name(event),
                to == null ? null : to.unit(),
                to == null ? null : to.assignee(),
                "",
                event.at(),
                result,
                kind,
                step,
                note);
    }

    /** Whoever ends a step is the one who had taken it on. */
    private void takenOn(UUID task, RecordedEvent event) {
        var row = openRows.get(task);
        if (row != null) {
            moves.set(row, moves.get(row).takenBy(name(event)));
        }
    }

    private void moved(List<DossierEvent.TaskDue> ends) {
        ends.forEach(end -> dueAt.put(end.task(), end.dueAt()));
    }

    private void delivered(RecordedEvent event, String receivedBy) {
        var receiver = receivedBy.isBlank() ? parties.owner().name() : receivedBy;
        moves.add(new Move(
                unitOf(event), name(event), null, null, receiver, event.at(), null, Move.Kind.DELIVERY, "", ""));
    }

    private String name(UUID task) {
        var known = tasks.get(task);
        return known == null ? "" : known.name();
    }

    private static String name(RecordedEvent event) {
        return event.actor().displayName();
    }

    private static @Nullable UnitCode unitOf(RecordedEvent event) {
        return event.actor().actingFor().orElse(null);
    }
}
