package vn.motcua.results.issue;

import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.Result;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.RegisteredResult.End;
import vn.motcua.results.ResultIssued;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.ResultState;
import vn.motcua.results.domain.Steps;
import vn.motcua.results.store.BatchStore;
import vn.motcua.results.store.BatchStore.Work;
import vn.motcua.results.store.DeliveryStore;
import vn.motcua.results.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** The moment of issue: the result, its dossier, what it replaces and its way to the vault change together or not at all. */
@Component
class Issue {

    /** Finishes steps that are held by neither the clerk nor the leader, as some decrees have it. */
    private static final Actor ISSUE = new Actor.System("issue of results");

    private final Dossiers dossiers;
    private final Tables tables;
    private final Endings endings;
    private final StepWriter writer;
    private final ApplicationEventPublisher events;

    Issue(Dossiers dossiers, Tables tables, Endings endings, StepWriter writer, ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.tables = tables;
        this.endings = endings;
        this.writer = writer;
        this.events = events;
    }

    /** Where the issue is written. */
    @Component
    record Tables(ResultStore results, BatchStore batches, DeliveryStore deliveries) {}

    StepWriter writer() {
        return writer;
    }

    /** Whether the dossier stands where a result completes it, or was completed on the spot. */
    Optional<ResultRefusal> notReady(RegisteredResult result, Actor.Staff clerk) {
        return dossiers.find(result.matter().dossier())
                        .filter(dossier -> dossier.isSettledOnTheSpot()
                                || dossiers.resultTask(dossier).isPresent())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new ResultRefusal.DossierNotThere());
    }

    Optional<ResultRefusal> issue(Work work, RegisteredResult sealed, Actor.Staff clerk) {
        return writer.together(() -> finish(sealed, clerk)
                .or(() -> writer.write(sealed, Steps.issued(sealed), clerk, ""))
                .or(() -> replace(sealed, clerk))
                .or(() -> {
                    tables.deliveries().add(sealed.id(), DeliveryStore.Kind.PUT);
                    tables.batches().done(work);
                    events.publishEvent(
                            new ResultIssued(tables.results().find(sealed.id()).orElseThrow()));
                    return Optional.empty();
                }));
    }

    private Optional<ResultRefusal> finish(RegisteredResult sealed, Actor.Staff clerk) {
        var dossier = dossiers.find(sealed.matter().dossier()).orElseThrow();
        if (dossier.isSettledOnTheSpot()) {
            return Optional.empty();
        }
        var task = dossiers.resultTask(dossier);
        if (task.isEmpty()) {
            return Optional.of(new ResultRefusal.DossierNotThere());
        }
        var entry = Objects.requireNonNull(sealed.entry());
        var result = new Result(
                sealed.content().kind(), sealed.content().name(), entry.number(), entry.issuedOn(), sealed.id());
        var act = new Act.Finish(task.get().id(), result);
        var outcome = dossiers.act(ActRequest.on(dossier), act, holder(dossier, task.get(), sealed, clerk));
        return outcome instanceof Outcome.Refused<Dossier, DossierRefusal>(var refusal)
                ? Optional.of(new ResultRefusal.Because(refusal))
                : Optional.empty();
    }

    /** Whose step it is: the clerk's, or that of the leader who has signed. */
    private Actor holder(Dossier dossier, OpenTask task, RegisteredResult sealed, Actor.Staff clerk) {
        var signer = Objects.requireNonNull(sealed.signer());
        return holds(dossier, task, clerk) ? clerk : holds(dossier, task, signer) ? signer : ISSUE;
    }

    private boolean holds(Dossier dossier, OpenTask task, Actor.Staff person) {
        return dossiers.openActs(dossier, person).stream()
                .anyMatch(act -> act.kind() == ActKind.FINISH && act.tasks().contains(task));
    }

    /** What was revoked or replaced by another one meanwhile stays as it is. */
    private Optional<ResultRefusal> replace(RegisteredResult sealed, Actor.Staff clerk) {
        if (sealed.replaces() == null) {
            return Optional.empty();
        }
        var entry = Objects.requireNonNull(sealed.entry());
        var former = tables.results().find(sealed.replaces()).orElseThrow();
        if (former.state() != ResultState.ISSUED) {
            return Optional.empty();
        }
        var end = new End(entry.issuedOn(), "", entry.number());
        return endings.endIssued(former, ResultState.REPLACED, end, clerk)
                        instanceof Outcome.Refused<RegisteredResult, ResultRefusal>(var refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }
}
