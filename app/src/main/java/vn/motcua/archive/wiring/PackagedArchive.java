package vn.motcua.archive.wiring;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.motcua.archive.Archive;
import vn.motcua.archive.ArchivePackage;
import vn.motcua.archive.ArchiveRefusal;
import vn.motcua.archive.Erasure;
import vn.motcua.archive.Holding;
import vn.motcua.archive.Proposal;
import vn.motcua.archive.bag.BagEntry;
import vn.motcua.archive.bag.BagInfo;
import vn.motcua.archive.bag.BagWriter;
import vn.motcua.archive.store.ArchiveStore;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;

@Service
class PackagedArchive implements Archive {

    private static final int MOST_DUE = 100;
    private static final int MOST_LATEST = 50;

    private final Dossiers dossiers;
    private final ArchiveStore store;
    private final PackageContents contents;
    private final Erasing erasing;
    private final Clock clock;

    PackagedArchive(Dossiers dossiers, ArchiveStore store, PackageContents contents, Erasing erasing, Clock clock) {
        this.dossiers = dossiers;
        this.store = store;
        this.contents = contents;
        this.erasing = erasing;
        this.clock = clock;
    }

    @Override
    public Outcome<ArchivePackage, ArchiveRefusal> pack(DossierCode code, Actor.Staff by) {
        Optional<Dossier> dossier = finished(code);
        if (dossier.isEmpty()) {
            return Outcome.refused(new ArchiveRefusal.NotFinished());
        }
        entered(dossier.get());
        ArchivePackage made = made(dossier.get());
        store.add(dossier.get().id(), dossier.get().version(), made, by.displayName());
        return Outcome.done(made);
    }

    /** Written to nowhere first: what cannot be read is known before anybody is promised a package. */
    private ArchivePackage made(Dossier dossier) {
        Instant now = clock.instant();
        String code = dossier.code().value();
        var info =
                new BagInfo(code, dossier.filing().handlingUnit().value(), LocalDate.ofInstant(now, clock.getZone()));
        List<BagEntry> entries = contents.of(dossier);
        store.record(dossier.id())
                .map(record -> BagEntry.of("erasure.json", record.getBytes(StandardCharsets.UTF_8)))
                .ifPresent(entries::add);
        var count = new CountingOutput();
        try {
            String fingerprint = BagWriter.write(info, entries, count);
            return new ArchivePackage(
                    code + ".zip", count.bytes, fingerprint, now, out -> BagWriter.write(info, entries, out));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public Optional<Holding> find(DossierCode code) {
        return finished(code).map(this::entered);
    }

    @Override
    public List<Holding> due() {
        return store.due(LocalDate.now(clock), MOST_DUE);
    }

    @Override
    public List<Holding> latest() {
        return store.latest(MOST_LATEST);
    }

    @Override
    public Outcome<Proposal, ArchiveRefusal> propose(DossierCode code, String reason, Actor.Staff by) {
        return ofFinished(code, holding -> erasing.propose(holding, reason, by));
    }

    @Override
    public Outcome<Proposal, ArchiveRefusal> reject(DossierCode code, String note, Actor.Staff by) {
        return ofFinished(code, holding -> erasing.reject(holding, note, by));
    }

    private Outcome<Proposal, ArchiveRefusal> ofFinished(
            DossierCode code, Function<Holding, Outcome<Proposal, ArchiveRefusal>> act) {
        return find(code).map(act).orElseGet(() -> Outcome.refused(new ArchiveRefusal.NotFinished()));
    }

    @Override
    public Outcome<Erasure, ArchiveRefusal> erase(DossierCode code, Erasure.Decision decision, Actor.Staff by) {
        return finished(code)
                .map(dossier -> erasing.erase(dossier, entered(dossier), decision, by))
                .orElseGet(() -> Outcome.refused(new ArchiveRefusal.NotFinished()));
    }

    private Optional<Dossier> finished(DossierCode code) {
        return dossiers.find(code).filter(dossier -> dossier.status().isFinal());
    }

    /** Dossiers of before the archive are entered when somebody asks for them. */
    private Holding entered(Dossier dossier) {
        return store.find(dossier.id()).orElseGet(() -> {
            store.enter(dossier, FinishedDossiers.of(dossier, clock));
            return store.find(dossier.id()).orElseThrow();
        });
    }

    private static final class CountingOutput extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] written, int offset, int length) {
            Objects.checkFromIndexSize(offset, length, written.length);
            bytes += length;
        }
    }
}
