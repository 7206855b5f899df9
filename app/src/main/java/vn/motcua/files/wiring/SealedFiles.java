package vn.motcua.files.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.files.FileCheck;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FilesAway;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.files.shelf.SealedShelf;
import vn.motcua.files.store.FileRows;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;

/** Keeps files: the content sealed on the shelf, what is known of it in the database. */
final class SealedFiles implements KeptFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SealedFiles.class);

    private final Reception reception;
    private final SealedShelf shelf;
    private final FileRows rows;
    private final Removals removals;
    private final TransactionOperations transaction;
    private final Clock clock;

    SealedFiles(
            Reception reception,
            SealedShelf shelf,
            FileRows rows,
            Removals removals,
            TransactionOperations transaction,
            Clock clock) {
        this.reception = reception;
        this.shelf = shelf;
        this.rows = rows;
        this.removals = removals;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Outcome<KeptFile, FileRefusal> keep(FileOffer offer, Actor by) {
        return switch (reception.receive(offer)) {
            case Outcome.Refused(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done(var received) -> {
                try (received) {
                    yield Objects.requireNonNull(transaction.execute(status -> keep(received, by)));
                }
            }
        };
    }

    @Override
    public Outcome<FileCheck, FileRefusal> check(FileOffer offer) {
        return reception.receive(offer).map(received -> {
            try (received) {
                return new FileCheck(received.type(), received.bytes(), received.pages());
            }
        });
    }

    private Outcome<KeptFile, FileRefusal> keep(ReceivedFile received, Actor by) {
        String place = shelf.placeOf(received.sha256());
        rows.lock(place);
        try {
            shelf.put(place, received.plain());
        } catch (IOException noRoom) {
            LOG.error("a file could not be kept", noRoom);
            return Outcome.refused(new FileRefusal.NoRoom());
        }
        var file = new KeptFile(
                FileId.next(),
                received.name(),
                received.type(),
                received.bytes(),
                received.sha256(),
                received.pages(),
                clock.instant());
        rows.add(file, place, by);
        return Outcome.done(file);
    }

    @Override
    public Optional<KeptFile> find(FileId id) {
        return rows.find(id);
    }

    @Override
    public InputStream open(FileId id) {
        return shelf.open(known(id).sha256());
    }

    @Override
    public byte[] bytes(FileId id) {
        try (InputStream content = open(id)) {
            return content.readAllBytes();
        } catch (IOException problem) {
            throw new FilesAway("a kept file cannot be read", problem);
        }
    }

    @Override
    public void discard(FileId id, Actor by) {
        transaction.executeWithoutResult(
                status -> rows.discard(id, by, clock.instant()).ifPresent(removals::afterCommit));
    }

    private KeptFile known(FileId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchElementException("no file " + id + " is kept"));
    }
}
