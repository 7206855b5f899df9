package vn.motcua.results.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.RegisteredResult.Content;
import vn.motcua.results.RegisteredResult.End;
import vn.motcua.results.RegisteredResult.Entry;
import vn.motcua.results.RegisteredResult.Files;
import vn.motcua.results.RegisteredResult.HashedFile;
import vn.motcua.results.ResultState;
import vn.motcua.results.TypeOfResult;
import vn.motcua.shared.Actor;

/** The steps of a result, each from the one before and from no other. */
public final class Steps {

    private Steps() {}

    public static RegisteredResult approved(RegisteredResult result) {
        return step(result, ResultState.DRAFT, ResultState.APPROVED, result.files(), null, null);
    }

    public static RegisteredResult signed(RegisteredResult result, HashedFile file, Actor.Staff signer) {
        var files = new Files(result.files().draft(), file, null);
        return step(result, ResultState.APPROVED, ResultState.SIGNED, files, signer, null);
    }

    public static RegisteredResult numbered(RegisteredResult result, TypeOfResult type, int serial, LocalDate day) {
        var numbering = type.numbering();
        var entry = new Entry(
                numbering.series(),
                day.getYear(),
                serial,
                numbering.format(serial, day),
                day,
                type.validity().lastDay(day, result.content().data()).orElse(null));
        return step(result, ResultState.SIGNED, ResultState.NUMBERED, result.files(), result.signer(), entry);
    }

    public static RegisteredResult sealed(RegisteredResult result, HashedFile file) {
        var files = new Files(result.files().draft(), result.files().signed(), file);
        return step(result, ResultState.NUMBERED, ResultState.SEALED, files, result.signer(), result.entry());
    }

    public static RegisteredResult issued(RegisteredResult result) {
        return step(result, ResultState.SEALED, ResultState.ISSUED, result.files(), result.signer(), result.entry());
    }

    /** A draft again: whatever was agreed to or signed counts no more. */
    public static RegisteredResult draftAgain(RegisteredResult result) {
        if (result.state() != ResultState.DRAFT
                && result.state() != ResultState.APPROVED
                && result.state() != ResultState.SIGNED) {
            throw new IllegalStateException("what has a number is no draft any more: " + result.id());
        }
        var files = new Files(result.files().draft(), null, null);
        return with(result, ResultState.DRAFT, result.content(), files, null, null, null);
    }

    public static RegisteredResult ended(RegisteredResult result, ResultState how, End end) {
        return with(result, how, result.content(), result.files(), result.signer(), result.entry(), end);
    }

    /** The same draft with other content. */
    public static RegisteredResult rewritten(RegisteredResult draft, RegisteredResult as) {
        return new RegisteredResult(
                draft.id(),
                draft.version(),
                ResultState.DRAFT,
                draft.matter(),
                as.content(),
                as.files(),
                draft.code(),
                as.replaces(),
                as.preparedAt(),
                null,
                null,
                null);
    }

    private static RegisteredResult step(
            RegisteredResult result,
            ResultState from,
            ResultState to,
            Files files,
            Actor.@Nullable Staff signer,
            @Nullable Entry entry) {
        if (result.state() != from) {
            throw new IllegalStateException("from " + result.state() + " no way to " + to + ": " + result.id());
        }
        return with(result, to, result.content(), files, signer, entry, null);
    }

    private static RegisteredResult with(
            RegisteredResult result,
            ResultState state,
            Content content,
            Files files,
            Actor.@Nullable Staff signer,
            @Nullable Entry entry,
            @Nullable End end) {
        return new RegisteredResult(
                result.id(),
                result.version(),
                state,
                result.matter(),
                content,
                files,
                result.code(),
                result.replaces(),
                result.preparedAt(),
                signer,
                entry,
                end);
    }
}
