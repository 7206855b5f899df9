package vn.motcua.results.issue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.results.Batch;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.RegisteredResult.HashedFile;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.TypesOfResults;
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

/**
 * Numbers in one transaction, seals outside of any, and issues in another: entry, dossier and delivery together.
 *
 * <p>A number is written on its result in the transaction that takes it, so there is none without a result; a result
 * whose sealing broke off keeps its number and is sealed with it the next time.
 */
@Component
class IssuingSteps implements BatchSteps {

    private final ResultStore store;
    private final BatchStore batches;
    private final TypesOfResults types;
    private final ResultFiles files;
    private final Signing signing;
    private final Issue issue;

    IssuingSteps(
            ResultStore store,
            BatchStore batches,
            TypesOfResults types,
            ResultFiles files,
            Signing signing,
            Issue issue) {
        this.store = store;
        this.batches = batches;
        this.types = types;
        this.files = files;
        this.signing = signing;
        this.issue = issue;
    }

    @Override
    public Batch.Kind kind() {
        return Batch.Kind.ISSUE;
    }

    @Override
    public Optional<ResultRefusal> bringOn(Work work, Batch batch) {
        var result = store.find(work.result()).orElseThrow();
        if (!Rights.mayIssue(result, batch.person())) {
            return Optional.of(new ResultRefusal.NotYours());
        }
        var signed = result.files().signed();
        if (signed == null) {
            return Optional.of(new ResultRefusal.NotInThisState(result.state()));
        }
        if (!signed.sha256().equals(work.sha256())) {
            return Optional.of(new ResultRefusal.FileChanged());
        }
        return switch (result.state()) {
            case SIGNED -> number(result, batch.person()).or(() -> bringOn(work, batch));
            case NUMBERED -> seal(result, signed, batch.person()).or(() -> bringOn(work, batch));
            case SEALED -> issue.issue(work, result, batch.person());
            case ISSUED -> {
                batches.done(work);
                yield Optional.empty();
            }
            default -> Optional.of(new ResultRefusal.NotInThisState(result.state()));
        };
    }

    /** Nothing gets a number before it is sure that it can be sealed and that its dossier is there. */
    private Optional<ResultRefusal> number(RegisteredResult result, Actor.Staff clerk) {
        return unchanged(result)
                .or(() -> issue.notReady(result, clerk))
                .or(() -> signing.sealOf(clerk.unit()).isPresent()
                        ? Optional.empty()
                        : Optional.of(new ResultRefusal.Because(
                                new SigningRefusal.NoSeal(clerk.unit().value()))))
                .or(() -> issue.writer().together(() -> takeNumber(result, clerk)));
    }

    private Optional<ResultRefusal> takeNumber(RegisteredResult result, Actor.Staff clerk) {
        var type = types.find(result.content().type()).orElseThrow();
        var day = LocalDate.ofInstant(issue.writer().now(), WorkingCalendar.ZONE);
        var serial = store.nextSerial(result.matter().agency(), type.numbering().series(), day);
        var numbered = Steps.numbered(result, type, serial, day);
        var number = Objects.requireNonNull(numbered.entry()).number();
        return issue.writer().write(result, numbered, clerk, number);
    }

    private Optional<ResultRefusal> unchanged(RegisteredResult result) {
        return files.content(result.files().latest()) instanceof Outcome.Refused<byte[], ResultRefusal>(var refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }

    private Optional<ResultRefusal> seal(RegisteredResult result, HashedFile file, Actor.Staff clerk) {
        return switch (files.content(file)) {
            case Outcome.Refused<byte[], ResultRefusal>(var refusal) -> Optional.of(refusal);
            case Outcome.Done<byte[], ResultRefusal>(var signed) -> seal(result, signed, clerk);
        };
    }

    private Optional<ResultRefusal> seal(RegisteredResult result, byte[] signed, Actor.Staff clerk) {
        var entry = Objects.requireNonNull(result.entry());
        var day = entry.issuedOn();
        var reason = "Số: %s, ngày %02d/%02d/%d"
                .formatted(entry.number(), day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        var mark = new SignatureMark(reason, MarkPlaces.ofSeal(signed));
        return switch (signing.seal(result.matter().agency(), signed, mark, clerk)) {
            case Outcome.Refused<byte[], SigningRefusal>(var refusal) ->
                Optional.of(new ResultRefusal.Because(refusal));
            case Outcome.Done<byte[], SigningRefusal>(var sealed) ->
                Hashes.addsTo(sealed, signed)
                        ? issue.writer().together(() -> keep(result, sealed, clerk))
                        : Optional.of(new ResultRefusal.FileChanged());
        };
    }

    private Optional<ResultRefusal> keep(RegisteredResult numbered, byte[] sealed, Actor.Staff clerk) {
        return switch (files.keep(numbered.matter().dossierCode() + ".pdf", sealed, clerk)) {
            case Outcome.Refused<HashedFile, ResultRefusal>(var refusal) -> Optional.of(refusal);
            case Outcome.Done<HashedFile, ResultRefusal>(var file) ->
                issue.writer().write(numbered, Steps.sealed(numbered, file), clerk, "");
        };
    }
}
