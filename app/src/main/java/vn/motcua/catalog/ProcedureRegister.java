package vn.motcua.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;

/** Publishes and finds versions; holds the lock of a procedure while it changes. */
@Service
class ProcedureRegister implements Procedures {

    private final ProcedureStore store;
    private final ProcedureSearch search;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProcedureRegister(ProcedureStore store, ProcedureSearch search, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<ProcedureVersion> inForce(ProcedureCode code, LocalDate day) {
        return store.inForce(code, day);
    }

    @Override
    public Optional<ProcedureVersion> version(ProcedureVersionId id) {
        return store.version(id);
    }

    @Override
    public List<ProcedureVersion> versions(List<ProcedureVersionId> ids) {
        return store.versions(ids);
    }

    @Override
    public List<PublishedVersion> history(ProcedureCode code) {
        return store.history(code);
    }

    @Override
    public ProcedurePage search(ProcedureQuery query) {
        return search.find(query);
    }

    @Override
    public List<ProcedureSummary> list(ProcedureQuery query) {
        return search.list(query);
    }

    @Override
    public ProcedurePage searchToDos(ProcedureQuery query) {
        return search.findToDos(query);
    }

    @Override
    public long revision() {
        return search.revision();
    }

    @Override
    @Transactional
    public Outcome<ProcedureVersion, CannotPublish> publish(PublishProcedure command, Actor actor) {
        var latest = store.lockLatest(command.code()).orElse(null);
        return switch (Succession.of(command, latest)) {
            case Outcome.Refused<Succession, CannotPublish>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Succession, CannotPublish>(var succession) ->
                Outcome.done(insert(command, succession, latest, actor));
        };
    }

    @Override
    @Transactional
    public Outcome<ProcedureVersion, CannotAbolish> abolish(AbolishProcedure command, Actor actor) {
        var latest = store.lockLatest(command.code()).orElse(null);
        var end = latest == null ? null : latest.inForce().to();
        if (latest == null || end != null && !end.isAfter(command.from())) {
            return Outcome.refused(new CannotAbolish.NotInForce(command.code()));
        }
        var begins = latest.inForce().from();
        if (!begins.isBefore(command.from())) {
            return Outcome.refused(new CannotAbolish.BeginsLater(begins));
        }
        store.end(latest.id(), command.from(), command.decision(), store.nextRevision());
        events.publishEvent(new CatalogueEvent.ProcedureAbolished(latest.code(), latest.id(), command.from()));
        return Outcome.done(new ProcedureVersion(
                latest.id(), latest.code(), latest.decision(), new Period(begins, command.from()), latest.content()));
    }

    private ProcedureVersion insert(
            PublishProcedure command, Succession succession, @Nullable ProcedureVersion latest, Actor actor) {
        var revision = store.nextRevision();
        var version = new ProcedureVersion(
                ProcedureVersionId.next(), command.code(), command.decision(), command.inForce(), command.content());
        if (latest != null) {
            switch (succession) {
                case FIRST_OR_AFTER_A_GAP -> {}
                case ENDS_THE_LATEST -> store.end(latest.id(), command.inForce().from(), null, revision);
                case REPLACES_THE_LATEST -> store.replace(latest.id(), revision);
            }
        }
        store.insert(version, clock.instant(), actor.displayName(), revision);
        events.publishEvent(new CatalogueEvent.ProcedurePublished(version.code(), version.id(), version.inForce()));
        return version;
    }
}
