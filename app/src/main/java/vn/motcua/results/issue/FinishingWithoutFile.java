package vn.motcua.results.issue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** A result that is only noted: the act and the reason for it stand together. */
@Component
class FinishingWithoutFile {

    private final Dossiers dossiers;
    private final ResultStore store;
    private final StepWriter writer;
    private final TransactionTemplate transactions;

    FinishingWithoutFile(Dossiers dossiers, ResultStore store, StepWriter writer, TransactionTemplate transactions) {
        this.dossiers = dossiers;
        this.store = store;
        this.writer = writer;
        this.transactions = transactions;
    }

    Outcome<Dossier, ResultRefusal> withoutFile(ActRequest request, Act.Finish act, String reason, Actor.Staff person) {
        if (reason.isEmpty()) {
            return because(dossiers.act(request, act, person));
        }
        return transactions.execute(_ -> {
            var outcome = dossiers.act(request, act, person);
            if (outcome.isDone()) {
                store.noteWithoutFile(request.dossier(), reason, person, writer.now());
            }
            return because(outcome);
        });
    }

    private static Outcome<Dossier, ResultRefusal> because(Outcome<Dossier, DossierRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<Dossier, DossierRefusal>(var dossier) -> Outcome.done(dossier);
            case Outcome.Refused<Dossier, DossierRefusal>(var refusal) ->
                Outcome.refused(new ResultRefusal.Because(refusal));
        };
    }
}
