package vn.motcua.office.dossier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalClock;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.DocumentRef;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.dossier.Result;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Term;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Message;

/** Puts the history of a dossier into words, the latest event first. */
final class Timeline {

    private static final Duration NOTICEABLE = Duration.ofMinutes(5);

    private final Function<AccountId, String> people;
    private final Function<UnitCode, String> units;
    private final Function<String, String> steps;

    /** @param steps from the key of a step to its name */
    Timeline(Function<AccountId, String> people, Function<UnitCode, String> units, Function<String, String> steps) {
        this.people = people;
        this.units = units;
        this.steps = steps;
    }

    List<TimelineEntry> of(List<RecordedEvent> history) {
        return history.reversed().stream().map(this::entry).toList();
    }

    private TimelineEntry entry(RecordedEvent recorded) {
        var event = recorded.event();
        var late = Duration.between(recorded.at(), recorded.recordedAt()).compareTo(NOTICEABLE) > 0;
        return new TimelineEntry(
                Message.of("dossier.event." + event.getClass().getSimpleName()),
                details(event),
                recorded.at(),
                author(recorded.actor()),
                late ? recorded.recordedAt() : null);
    }

    private static TimelineEntry.Author author(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> new TimelineEntry.Author(staff.displayName(), staff.role(), staff.unit());
            case Actor.System _ -> new TimelineEntry.Author("", null, null);
            default -> new TimelineEntry.Author(actor.displayName(), null, null);
        };
    }

    private List<Message> details(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Filed e ->
                List.of(Message.of("office.said.channel", new Term("dossier.channel." + e.channel())));
            case DossierEvent.Received e ->
                join(List.of(papers(e.components(), e.sets()), appointment(e.clock())), opened(e.opened()));
            case DossierEvent.IntakeRefused e -> List.of(reason(e.reason()));
            case DossierEvent.SupplementRequested e -> supplement(e);
            case DossierEvent.SupplementSent e -> note(e.note());
            case DossierEvent.ContactCorrected _ -> List.of();
            case DossierEvent.SupplementAccepted e -> appointmentIfAny(e.clock());
            case DossierEvent.ComponentsSettled e ->
                e.components().stream()
                        .map(paper -> Message.of(
                                "office.said.settled",
                                paper.name(),
                                new Term("dossier.component-state." + paper.state())))
                        .toList();
            case DossierEvent.Assigned e -> List.of(Message.of("office.said.to", people.apply(e.to())));
            case DossierEvent.HandedOver e ->
                join(join(step(e.step()), note(e.note())), join(opened(e.opened()), given(e.opened())));
            case DossierEvent.OpinionAsked e ->
                join(List.of(Message.of("office.said.question", e.question())), asked(e.opened()));
            case DossierEvent.OpinionGiven e -> opinion(e);
            case DossierEvent.Approved e -> join(join(step(e.step()), note(e.note())), opened(e.opened()));
            case DossierEvent.ReturnedToStep e -> join(step(e.step()), List.of(reason(e.reason())));
            case DossierEvent.Suspended e ->
                List.of(
                        Message.of("office.said.ground", new Term("dossier.pause." + e.ground())),
                        reason(e.reason()),
                        document(e.document()));
            case DossierEvent.Resumed e -> List.of(document(e.document()), appointment(e.clock()));
            case DossierEvent.Extended e -> extended(e);
            case DossierEvent.Stopped e -> List.of(reason(e.reason()), document(e.notice()));
            case DossierEvent.Withdrawn e -> List.of(reason(e.reason()));
            case DossierEvent.Finished e ->
                List.of(result(e.result()), Message.of("dossier.timeliness." + e.timeliness()));
            case DossierEvent.ResultRecalled e -> List.of(reason(e.reason()));
            case DossierEvent.ResultReturned e -> returned(e);
            case DossierEvent.IssuedOnTheSpot e -> List.of(result(e.result()));
            case DossierEvent.HistoryBegun e -> appointmentIfAny(e.clock());
            case DossierEvent.HistoryClosed e ->
                List.of(Message.of("office.said.closed-as", new Term("dossier.status." + e.status())));
            case DossierEvent.HistoryTakenOver e ->
                List.of(Message.of("office.said.taken-over", e.activity(), e.resource()));
        };
    }

    private static List<Message> supplement(DossierEvent.SupplementRequested e) {
        var said = new ArrayList<>(List.of(reason(e.reason())));
        e.items().forEach(item -> said.add(Message.of("office.said.item", item)));
        said.add(Message.of("office.said.answer-by", e.answerBy()));
        return said;
    }

    private List<Message> opinion(DossierEvent.OpinionGiven e) {
        var view = Message.of(e.agrees() ? "office.said.agrees" : "office.said.disagrees");
        return join(List.of(view, Message.of("office.said.opinion", e.opinion())), opened(e.opened()));
    }

    private static List<Message> extended(DossierEvent.Extended e) {
        var said = List.of(reason(e.reason()), document(e.apology()), appointment(e.clock()));
        return e.late() ? join(said, List.of(Message.of("office.said.apology-late"))) : said;
    }

    private static List<Message> returned(DossierEvent.ResultReturned e) {
        var way = Message.of("dossier.delivery." + e.method());
        return e.receivedBy().isBlank()
                ? List.of(way)
                : List.of(way, Message.of("office.said.received-by", e.receivedBy()));
    }

    private static Message papers(List<Component> components, int sets) {
        return Message.of("office.said.papers", components.size(), sets);
    }

    private static Message appointment(LegalClock clock) {
        return Message.of("office.said.appointment", clock.dueAt());
    }

    private static List<Message> appointmentIfAny(@Nullable LegalClock clock) {
        return clock == null ? List.of() : List.of(appointment(clock));
    }

    private static Message reason(String reason) {
        return Message.of("office.said.reason", reason);
    }

    private static List<Message> note(String note) {
        return note.isBlank() ? List.of() : List.of(Message.of("office.said.note", note));
    }

    private List<Message> step(String key) {
        return List.of(Message.of("office.said.step", steps.apply(key)));
    }

    private List<Message> opened(List<DossierEvent.OpenedTask> opened) {
        return opened.stream()
                .map(task -> Message.of("office.said.next", task.name(), units.apply(task.unit())))
                .toList();
    }

    private List<Message> given(List<DossierEvent.OpenedTask> opened) {
        return opened.stream()
                .map(DossierEvent.OpenedTask::assignee)
                .filter(Objects::nonNull)
                .map(person -> Message.of("office.said.to", people.apply(person)))
                .toList();
    }

    private List<Message> asked(List<DossierEvent.OpenedTask> opened) {
        return opened.stream()
                .map(task -> Message.of("office.said.asked", units.apply(task.unit()), task.dueAt()))
                .toList();
    }

    private static Message document(DocumentRef document) {
        if (document.issuedOn() == null) {
            return Message.of("office.said.document", document.number());
        }
        return document.number().isBlank()
                ? Message.of("office.said.document-unnumbered", document.issuedOn())
                : Message.of("office.said.document-of", document.number(), document.issuedOn());
    }

    private static Message result(Result result) {
        var kind = new Term("dossier.result." + result.kind());
        return result.number().isBlank()
                ? Message.of("office.said.result", kind, result.name())
                : Message.of("office.said.result-numbered", kind, result.name(), result.number());
    }

    private static List<Message> join(List<Message> first, List<Message> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
