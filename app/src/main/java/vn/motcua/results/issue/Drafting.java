package vn.motcua.results.issue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.results.PrepareResult;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.RegisteredResult.Content;
import vn.motcua.results.RegisteredResult.Files;
import vn.motcua.results.RegisteredResult.HashedFile;
import vn.motcua.results.RegisteredResult.Matter;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.ResultState;
import vn.motcua.results.TypeOfResult;
import vn.motcua.results.domain.FieldCheck;
import vn.motcua.results.domain.Steps;
import vn.motcua.results.print.QrStamp;
import vn.motcua.results.print.ResultPaper;
import vn.motcua.results.spi.VerificationCode;
import vn.motcua.results.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ResultId;

/** Keeps drafts: checked, with the QR code on their first page. */
@Component
class Drafting {

    private static final int LONGEST_NAME = 500;

    private final ResultStore store;
    private final ResultFiles files;
    private final QrText qr;
    private final ResultPaper paper;
    private final Units units;
    private final StepWriter writer;

    Drafting(ResultStore store, ResultFiles files, QrText qr, ResultPaper paper, Units units, StepWriter writer) {
        this.store = store;
        this.files = files;
        this.qr = qr;
        this.paper = paper;
        this.units = units;
        this.writer = writer;
    }

    Outcome<RegisteredResult, ResultRefusal> prepare(
            Dossier dossier, TypeOfResult type, String name, PrepareResult typed, Actor.Staff person) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Outcome.refused(new ResultRefusal.TextNeeded("name", LONGEST_NAME));
        }
        return switch (FieldCheck.of(type, typed.data())) {
            case Outcome.Refused<Map<String, String>, ResultRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Map<String, String>, ResultRefusal>(var data) -> {
                var content = new Content(type.code(), typed.kind(), name, data);
                try {
                    yield attempt(dossier, type, content, typed, person);
                } catch (DuplicateKeyException somebodyWasFaster) {
                    yield Outcome.refused(new ResultRefusal.ChangedMeanwhile());
                }
            }
        };
    }

    private Outcome<RegisteredResult, ResultRefusal> attempt(
            Dossier dossier, TypeOfResult type, Content content, PrepareResult typed, Actor.Staff person) {
        return writer.whole(() -> keep(dossier, type, content, typed, person));
    }

    private Outcome<RegisteredResult, ResultRefusal> keep(
            Dossier dossier, TypeOfResult type, Content content, PrepareResult typed, Actor.Staff person) {
        var open = store.of(dossier.id()).stream()
                .filter(result -> result.state().isOpen())
                .findFirst();
        if (open.isPresent() && open.get().state() != ResultState.DRAFT) {
            return Outcome.refused(new ResultRefusal.NotInThisState(open.get().state()));
        }
        var matter = matter(dossier);
        var replaced = replaced(typed.replaces(), matter);
        if (replaced.isEmpty() && !typed.replaces().isBlank()) {
            return Outcome.refused(new ResultRefusal.NothingToReplace(typed.replaces()));
        }
        var draft = new RegisteredResult(
                open.map(RegisteredResult::id).orElseGet(ResultId::next),
                open.map(RegisteredResult::version).orElse(1),
                ResultState.DRAFT,
                matter,
                content,
                new Files(NOTHING, null, null),
                open.map(RegisteredResult::code).orElseGet(VerificationCode::next),
                replaced.orElse(null),
                writer.now(),
                null,
                null,
                null);
        return switch (file(draft, type, open.orElse(null), typed, person)) {
            case Outcome.Refused<HashedFile, ResultRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<HashedFile, ResultRefusal>(var file) -> write(open, with(draft, file), person);
        };
    }

    private Outcome<RegisteredResult, ResultRefusal> write(
            Optional<RegisteredResult> before, RegisteredResult draft, Actor.Staff person) {
        if (before.isEmpty()) {
            store.insert(draft, person, draft.preparedAt());
        } else if (!store.update(before.get(), Steps.rewritten(before.get(), draft), person, draft.preparedAt(), "")) {
            return Outcome.refused(new ResultRefusal.ChangedMeanwhile());
        }
        return Outcome.done(store.find(draft.id()).orElseThrow());
    }

    /** The file that was handed in, with its QR code; that of the draft before when what the QR code says is the same. */
    private Outcome<HashedFile, ResultRefusal> file(
            RegisteredResult draft,
            TypeOfResult type,
            @Nullable RegisteredResult before,
            PrepareResult typed,
            Actor.Staff person) {
        if (typed.file() != null) {
            return switch (files.checked(typed.file(), person)) {
                case Outcome.Refused<byte[], ResultRefusal>(var refusal) -> Outcome.refused(refusal);
                case Outcome.Done<byte[], ResultRefusal>(var pdf) -> stamped(draft, type, pdf, person);
            };
        }
        if (typed.printed()) {
            var today = LocalDate.ofInstant(writer.now(), WorkingCalendar.ZONE);
            return stamped(draft, type, paper.print(draft.matter(), draft.content(), type, today), person);
        }
        return before != null
                        && before.content().type().equals(draft.content().type())
                        && before.content().name().equals(draft.content().name())
                ? Outcome.done(before.files().draft())
                : Outcome.refused(new ResultRefusal.FileNeeded());
    }

    private Outcome<HashedFile, ResultRefusal> stamped(
            RegisteredResult draft, TypeOfResult type, byte[] pdf, Actor.Staff person) {
        try {
            if (QrStamp.isSigned(pdf)) {
                return Outcome.refused(new ResultRefusal.FileSigned());
            }
            var text = qr.of(draft.code(), draft.matter(), draft.content(), type, draft.preparedAt());
            return files.keep(draft.matter().dossierCode() + ".pdf", QrStamp.on(pdf, text, draft.code()), person);
        } catch (IOException damaged) {
            return Outcome.refused(new ResultRefusal.FileNeeded());
        }
    }

    private Optional<ResultId> replaced(String number, Matter matter) {
        return number.isBlank()
                ? Optional.empty()
                : store.byNumber(matter.agency(), number.strip()).stream()
                        .filter(result -> result.state() == ResultState.ISSUED)
                        .filter(result -> result.matter().ownerIdentifier().equals(matter.ownerIdentifier()))
                        .map(RegisteredResult::id)
                        .findFirst();
    }

    private Matter matter(Dossier dossier) {
        var filing = dossier.filing();
        var owner = filing.parties().owner();
        var today = LocalDate.ofInstant(writer.now(), WorkingCalendar.ZONE);
        return new Matter(
                dossier.id(),
                dossier.code(),
                filing.procedure().code(),
                units.agencyOf(filing.handlingUnit(), today).map(Unit::code).orElse(filing.handlingUnit()),
                filing.handlingUnit(),
                owner.name(),
                owner.identifier());
    }

    private static final HashedFile NOTHING = new HashedFile(new FileId(new UUID(0, 0)), "");

    private static RegisteredResult with(RegisteredResult draft, HashedFile file) {
        return new RegisteredResult(
                draft.id(),
                draft.version(),
                draft.state(),
                draft.matter(),
                draft.content(),
                new Files(file, null, null),
                draft.code(),
                draft.replaces(),
                draft.preparedAt(),
                null,
                null,
                null);
    }
}
