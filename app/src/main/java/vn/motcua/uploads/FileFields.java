package vn.motcua.uploads;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.files.Upload;
import vn.motcua.files.UploadId;
import vn.motcua.files.Uploads;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Keeps what the fields for files of a form sent, whichever way it came. */
@Component
public class FileFields {

    private final KeptFiles files;
    private final Uploads uploads;

    FileFields(KeptFiles files, Uploads uploads) {
        this.files = files;
        this.uploads = uploads;
    }

    /** Each file with what came of it; what was kept is kept even when another was refused. */
    public List<Outcome<KeptFile, FileRefusal>> keep(SentFiles sent, FileRules rules, Actor.Staff by) {
        return keep(sent, UploadOwner.of(by), rules, by);
    }

    /** @param owner of the uploads that were sent ahead */
    public List<Outcome<KeptFile, FileRefusal>> keep(SentFiles sent, String owner, FileRules rules, Actor by) {
        return Stream.concat(
                        sent.within().stream().map(file -> files.keep(offer(file, rules), by)),
                        sent.ahead().stream().map(id -> ahead(id, owner, rules, by)))
                .toList();
    }

    /**
     * The files as offers, for whoever keeps all of them or none.
     *
     * <p>Uploads stay until {@link #end}: a form that is refused shows them again.
     */
    public Outcome<List<FileOffer>, FileRefusal> offers(SentFiles sent, String owner, FileRules rules) {
        var offers = new ArrayList<FileOffer>();
        sent.within().forEach(file -> offers.add(offer(file, rules)));
        for (var id : sent.ahead()) {
            var arrived =
                    UploadId.isOne(id) ? uploads.offer(new UploadId(id), owner, rules) : Optional.<FileOffer>empty();
            if (arrived.isEmpty()) {
                return Outcome.refused(new FileRefusal.NotArrived());
            }
            offers.add(arrived.get());
        }
        return Outcome.done(offers);
    }

    /** Ends the uploads whose files were kept. */
    public void end(SentFiles sent, String owner) {
        sent.ahead().stream().filter(UploadId::isOne).forEach(id -> uploads.drop(new UploadId(id), owner));
    }

    /** The uploads that wait, to be shown again with a form that was refused. */
    public List<Upload> waiting(SentFiles sent, Actor.Staff by) {
        return waiting(sent, UploadOwner.of(by));
    }

    /** @param owner of the uploads */
    public List<Upload> waiting(SentFiles sent, String owner) {
        return sent.ahead().stream()
                .filter(UploadId::isOne)
                .map(id -> uploads.find(new UploadId(id), owner))
                .flatMap(Optional::stream)
                .toList();
    }

    private Outcome<KeptFile, FileRefusal> ahead(String id, String owner, FileRules rules, Actor by) {
        return UploadId.isOne(id)
                ? uploads.keep(new UploadId(id), owner, rules, by)
                : Outcome.refused(new FileRefusal.NotArrived());
    }

    private static FileOffer offer(MultipartFile file, FileRules rules) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return new FileOffer(name, file::getInputStream, rules);
    }
}
