package vn.motcua.files.uploads;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.files.Upload;
import vn.motcua.files.UploadId;
import vn.motcua.files.UploadPart;
import vn.motcua.files.UploadRefusal;
import vn.motcua.files.Uploads;
import vn.motcua.files.shelf.SealedShelf;
import vn.motcua.files.store.UploadRows;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Keeps the parts of uploads on the shelf and their order in the database. */
public class StoredUploads implements Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(StoredUploads.class);
    private static final Duration LIFE = Duration.ofHours(24);
    private static final int MOST_OF_ONE_OWNER = 200;
    private static final int LONGEST_NAME = 500;

    private final KeptFiles files;
    private final SealedShelf shelf;
    private final UploadRows rows;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final long longest;

    /** @param longest the longest file, in bytes */
    public StoredUploads(
            KeptFiles files,
            SealedShelf shelf,
            UploadRows rows,
            TransactionOperations transaction,
            Clock clock,
            long longest) {
        this.files = files;
        this.shelf = shelf;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    public long longest() {
        return longest;
    }

    @Override
    public Outcome<Upload, UploadRefusal> begin(String owner, String name, long length) {
        if (length <= 0) {
            throw new IllegalArgumentException("an upload has at least one byte");
        } else if (length > longest) {
            return Outcome.refused(UploadRefusal.TOO_LONG);
        } else if (rows.countOf(owner) >= MOST_OF_ONE_OWNER) {
            return Outcome.refused(UploadRefusal.TOO_MANY);
        }
        String called = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        var upload =
                new Upload(UploadId.next(), called, length, 0, clock.instant().plus(LIFE));
        rows.add(upload, owner);
        return Outcome.done(upload);
    }

    @Override
    public Optional<Upload> find(UploadId id, String owner) {
        return rows.find(id, owner, clock.instant());
    }

    @Override
    public Outcome<Upload, UploadRefusal> append(UploadId id, String owner, UploadPart part) {
        Optional<Upload> found = find(id, owner);
        if (found.isEmpty()) {
            return Outcome.refused(UploadRefusal.GONE);
        }
        Upload upload = found.get();
        if (part.start() != upload.received()) {
            return Outcome.refused(UploadRefusal.ELSEWHERE);
        }
        var bytes = new ArrivingBytes(part, upload.length() - upload.received());
        String place;
        try {
            place = shelf.putPart(bytes);
        } catch (IOException noRoom) {
            LOG.error("a part of an upload could not be kept", noRoom);
            return Outcome.refused(UploadRefusal.NO_ROOM);
        }
        return enter(upload, bytes, place);
    }

    private Outcome<Upload, UploadRefusal> enter(Upload upload, ArrivingBytes bytes, String place) {
        if (!bytes.isAsSent()) {
            remove(List.of(place));
            return Outcome.refused(UploadRefusal.CHANGED);
        } else if (bytes.count() == 0) {
            remove(List.of(place));
            return Outcome.done(upload);
        }
        boolean fits = Boolean.TRUE.equals(
                transaction.execute(status -> rows.append(upload.id(), upload.received(), bytes.count(), place)));
        if (!fits) {
            remove(List.of(place));
            return Outcome.refused(UploadRefusal.ELSEWHERE);
        }
        return Outcome.done(new Upload(
                upload.id(), upload.name(), upload.length(), upload.received() + bytes.count(), upload.expires()));
    }

    @Override
    public Outcome<KeptFile, FileRefusal> keep(UploadId id, String owner, FileRules rules, Actor by) {
        return find(id, owner)
                .filter(Upload::isWhole)
                .map(upload -> keep(upload, rules, by))
                .orElseGet(() -> Outcome.refused(new FileRefusal.NotArrived()));
    }

    /** What was refused for itself will be refused again, so its parts need not wait; what found no room may not. */
    private Outcome<KeptFile, FileRefusal> keep(Upload upload, FileRules rules, Actor by) {
        var outcome = files.keep(offer(upload, rules), by);
        if (!(outcome instanceof Outcome.Refused(var refusal) && refusal.passes())) {
            transaction.executeWithoutResult(status -> end(upload.id(), rows.places(upload.id())));
        }
        return outcome;
    }

    @Override
    public Optional<FileOffer> offer(UploadId id, String owner, FileRules rules) {
        return find(id, owner).filter(Upload::isWhole).map(upload -> offer(upload, rules));
    }

    private FileOffer offer(Upload upload, FileRules rules) {
        List<String> places = rows.places(upload.id());
        return new FileOffer(upload.name(), () -> new JoinedParts(shelf, places), rules);
    }

    @Override
    public void drop(UploadId id, String owner) {
        transaction.executeWithoutResult(status ->
                find(id, owner).ifPresent(upload -> end(upload.id(), rows.places(upload.id()))));
    }

    /** Hourly: what nobody came back for. */
    @Scheduled(initialDelay = 15, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        rows.expired(clock.instant())
                .forEach(id -> transaction.executeWithoutResult(status -> end(id, rows.places(id))));
    }

    private void end(UploadId id, List<String> places) {
        rows.remove(id);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remove(places);
            }
        });
    }

    /** A part that stays behind belongs to nothing, and the daily sweep of the shelf finds it. */
    private void remove(List<String> places) {
        for (String place : places) {
            try {
                shelf.remove(place);
            } catch (IOException problem) {
                LOG.warn("a part of an upload could not be removed", problem);
            }
        }
    }
}
