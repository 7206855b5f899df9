package vn.motcua.results.issue;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.FileType;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.results.RegisteredResult.HashedFile;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.domain.Hashes;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** The files of results: what was kept under a hash is given out only if it still has it. */
@Component
class ResultFiles {

    /** An officer's draft: 20 MB, 200 pages. */
    private static final FileRules DRAFT = new FileRules(20L << 20, 200, EnumSet.of(FileType.PDF));

    /** What QR code, signature and seal may add to it. */
    private static final FileRules FINISHED = new FileRules(32L << 20, 200, EnumSet.of(FileType.PDF));

    private final KeptFiles files;

    ResultFiles(KeptFiles files) {
        this.files = files;
    }

    /** Checks what an officer hands in, and gives its content; nothing of it stays. */
    Outcome<byte[], ResultRefusal> checked(FileOffer.Content content, Actor by) {
        return switch (files.keep(new FileOffer("ket-qua.pdf", content, DRAFT), by)) {
            case Outcome.Done<KeptFile, FileRefusal>(var kept) -> {
                var bytes = files.bytes(kept.id());
                files.discard(kept.id(), by);
                yield Outcome.done(bytes);
            }
            case Outcome.Refused<KeptFile, FileRefusal>(var refusal) ->
                Outcome.refused(new ResultRefusal.Because(refusal));
        };
    }

    Outcome<HashedFile, ResultRefusal> keep(String name, byte[] content, Actor by) {
        return switch (files.keep(FileOffer.of(name, content, FINISHED), by)) {
            case Outcome.Done<KeptFile, FileRefusal>(var kept) ->
                Outcome.done(new HashedFile(kept.id(), Hashes.sha256(content)));
            case Outcome.Refused<KeptFile, FileRefusal>(var refusal) ->
                Outcome.refused(new ResultRefusal.Because(refusal));
        };
    }

    Outcome<byte[], ResultRefusal> content(HashedFile file) {
        if (files.find(file.id()).isEmpty()) {
            return Outcome.refused(new ResultRefusal.NotFound());
        }
        var content = files.bytes(file.id());
        return Hashes.sha256(content).equals(file.sha256())
                ? Outcome.done(content)
                : Outcome.refused(new ResultRefusal.FileChanged());
    }
}
