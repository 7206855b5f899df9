package vn.motcua.dossier.takeover;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CountingTerms;
import vn.motcua.calendar.LegalClock;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.ProcedureSnapshot;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.UnitCode;

/** Tells a logged case in events: when it was true is the log's, when it was recorded is now. */
final class CaseAsEvents {

    private static final long LONGEST_LIMIT_DAYS = 10_000;

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Actor actor;
    private final Instant now;
    private final UUID requestKey;

    private CaseAsEvents(Actor actor, Instant now, UUID requestKey) {
        this.actor = actor;
        this.now = now;
        this.requestKey = requestKey;
    }

    static List<RecordedEvent> of(
            LoggedCase logged,
            Instant startedAt,
            DossierCode code,
            UnitCode unit,
            ProcedureVersion procedure,
            Actor actor,
            Instant now,
            UUID requestKey) {
        var telling = new CaseAsEvents(actor, now, requestKey);
        var deadline = logged.dates().get("deadline");
        var terms = terms(startedAt, deadline);
        telling.add(startedAt, filed(logged, code, unit, procedure, terms));
        var clock =
                deadline == null ? null : new LegalClock(terms, startedAt, startedAt, deadline, List.of(), List.of());
        telling.add(startedAt, new DossierEvent.HistoryBegun(clock));
        logged.steps()
                .forEach(step ->
                        telling.add(step.at(), new DossierEvent.HistoryTakenOver(step.activity(), step.resource())));
        var end = logged.dates().get("enddate");
        if (end != null) {
            telling.add(end, new DossierEvent.HistoryClosed(DossierStatus.RESULT_RETURNED));
        }
        return telling.events;
    }

    private void add(Instant at, DossierEvent event) {
        events.add(
                new RecordedEvent(events.size() + 1, at.truncatedTo(ChronoUnit.MICROS), now, actor, requestKey, event));
    }

    private static DossierEvent filed(
            LoggedCase logged, DossierCode code, UnitCode unit, ProcedureVersion procedure, CountingTerms terms) {
        var content = procedure.content();
        return new DossierEvent.Filed(
                code,
                "",
                new ProcedureSnapshot(
                        procedure.id(),
                        procedure.code(),
                        procedure.name(),
                        content.classification().field().name(),
                        content.cases().getFirst().key(),
                        terms),
                unit,
                unit,
                channel(logged.texts().getOrDefault("channel", "")),
                Parties.of(Party.citizen(logged.name(), "")),
                List.of(),
                logged.name(),
                "");
    }

    private static CountingTerms terms(Instant startedAt, @Nullable Instant deadline) {
        var days = deadline == null ? 0 : ChronoUnit.DAYS.between(startedAt, deadline);
        return CountingTerms.of(TimeLimit.of(Math.clamp(days, 0, LONGEST_LIMIT_DAYS), LimitUnit.CALENDAR_DAY));
    }

    private static Channel channel(String logged) {
        return switch (logged) {
            case "Internet", "e-mail" -> Channel.ONLINE;
            case "Post", "Fax" -> Channel.POSTAL;
            default -> Channel.COUNTER;
        };
    }
}
