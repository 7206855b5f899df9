package vn.motcua.results.issue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.results.Batch;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.RegisteredResult.HashedFile;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.ResultState;
import vn.motcua.results.domain.Hashes;
import vn.motcua.results.domain.Rights;
import vn.motcua.results.domain.Steps;
import vn.motcua.results.print.MarkPlaces;
import vn.motcua.results.store.BatchStore;
import vn.motcua.results.store.BatchStore.Work;
import vn.motcua.results.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.SignatureMark;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningRefusal;

/** Approves in one transaction, signs outside of any, and keeps what was signed in another. */
@Component
class SigningSteps implements BatchSteps {

    private static final String REASON = "Ký duyệt kết quả giải quyết thủ tục hành chính";

    private final Dossiers dossiers;
    private final ResultStore store;
    private final BatchStore batches;
    private final ResultFiles files;
    private final Signing signing;
    private final StepWriter writer;

    SigningSteps(
            Dossiers dossiers,
            ResultStore store,
            BatchStore batches,
            ResultFiles files,
            Signing signing,
            StepWriter writer) {
        this.dossiers = dossiers;
        this.store = store;
        this.batches = batches;
        this.files = files;
        this.signing = signing;
        this.writer = writer;
    }

    @Override
    public Batch.Kind kind() {
        return Batch.Kind.SIGN;
    }

    @Override
    public Optional<ResultRefusal> bringOn(Work work, Batch batch) {
        var result = store.find(work.result()).orElseThrow();
        if (!result.files().draft().sha256().equals(work.sha256())) {
            return Optional.of(new ResultRefusal.FileChanged());
        }
        if (isSignedBy(result, batch.person())) {
            batches.done(work);
            return Optional.empty();
        }
        var refusal = result.state() == ResultState.APPROVED ? mayGoOn(result, batch.person()) : approve(work, batch);
        return refusal.isPresent() ? refusal : sign(work, batch);
    }

    /** Whether the person may approve and sign the result as it stands. */
    Optional<ResultRefusal> problem(RegisteredResult result, Actor.Staff person) {
        return result.state() == ResultState.DRAFT || result.state() == ResultState.APPROVED
                ? mayGoOn(result, person)
                : Optional.of(new ResultRefusal.NotInThisState(result.state()));
    }

    private Optional<ResultRefusal> mayGoOn(RegisteredResult result, Actor.Staff person) {
        var dossier = dossiers.find(result.matter().dossier()).orElseThrow();
        return maySign(result, dossier, person) ? Optional.empty() : Optional.of(new ResultRefusal.DossierNotThere());
    }

    private boolean maySign(RegisteredResult result, Dossier dossier, Actor.Staff person) {
        return Rights.maySign(
                result,
                dossier,
                person,
                dossiers.openActs(dossier, person),
                dossiers.resultTask(dossier).map(List::of).orElse(List.of()));
    }

    /** The leader's yes, to the dossier where it waits for one and to this very file. */
    private Optional<ResultRefusal> approve(Work work, Batch batch) {
        return writer.together(() -> {
            var result = store.find(work.result()).orElseThrow();
            if (result.state() != ResultState.DRAFT) {
                return Optional.of(new ResultRefusal.NotInThisState(result.state()));
            }
            var dossier = dossiers.find(result.matter().dossier()).orElseThrow();
            if (!maySign(result, dossier, batch.person())) {
                return Optional.of(new ResultRefusal.DossierNotThere());
            }
            return approve(dossier, batch.person())
                    .or(() -> writer.write(result, Steps.approved(result), batch.person(), ""));
        });
    }

    private Optional<ResultRefusal> approve(Dossier dossier, Actor.Staff person) {
        return dossiers.openActs(dossier, person).stream()
                .filter(act -> act.kind() == ActKind.APPROVE)
                .flatMap(act -> act.tasks().stream())
                .findFirst()
                .flatMap(task -> refusal(dossiers.act(ActRequest.on(dossier), new Act.Approve(task.id(), ""), person)));
    }

    private Optional<ResultRefusal> sign(Work work, Batch batch) {
        var result = store.find(work.result()).orElseThrow();
        return switch (files.content(result.files().draft())) {
            case Outcome.Refused<byte[], ResultRefusal>(var refusal) -> Optional.of(refusal);
            case Outcome.Done<byte[], ResultRefusal>(var draft) -> sign(work, batch, result, draft);
        };
    }

    private Optional<ResultRefusal> sign(Work work, Batch batch, RegisteredResult result, byte[] draft) {
        var consent = Objects.requireNonNull(batch.consent(), "signing rests on an agreement");
        var mark = new SignatureMark(REASON, MarkPlaces.ofSignature(draft));
        return switch (signing.sign(consent, draft, mark)) {
            case Outcome.Refused<byte[], SigningRefusal>(var refusal) ->
                Optional.of(new ResultRefusal.Because(refusal));
            case Outcome.Done<byte[], SigningRefusal>(var signed) ->
                Hashes.addsTo(signed, draft)
                        ? writer.together(() -> keep(work, batch, result, signed))
                        : Optional.of(new ResultRefusal.FileChanged());
        };
    }

    private Optional<ResultRefusal> keep(Work work, Batch batch, RegisteredResult approved, byte[] signed) {
        return switch (files.keep(approved.matter().dossierCode() + ".pdf", signed, batch.person())) {
            case Outcome.Refused<HashedFile, ResultRefusal>(var refusal) -> Optional.of(refusal);
            case Outcome.Done<HashedFile, ResultRefusal>(var file) -> {
                var problem = writer.write(approved, Steps.signed(approved, file, batch.person()), batch.person(), "");
                if (problem.isEmpty()) {
                    batches.done(work);
                }
                yield problem;
            }
        };
    }

    private static boolean isSignedBy(RegisteredResult result, Actor.Staff person) {
        return result.signer() != null
                && result.signer().account().equals(person.account())
                && result.state() != ResultState.CANCELLED;
    }

    private static Optional<ResultRefusal> refusal(Outcome<Dossier, DossierRefusal> outcome) {
        return outcome instanceof Outcome.Refused<Dossier, DossierRefusal>(var refusal)
                ? Optional.of(new ResultRefusal.Because(refusal))
                : Optional.empty();
    }
}
