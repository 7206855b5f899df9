package vn.motcua.digitisation.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.digitisation.Scan;
import vn.motcua.digitisation.store.NewScan;
import vn.motcua.digitisation.store.ScanRows;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/**
 * Takes in what scanners of the network put into the folder of a unit.
 *
 * <p>A file is taken when it has not changed between two looks and is some seconds old: half of one is none. What cannot be
 * taken goes to {@code rejected}, with a text beside it that says why.
 */
@Component
class ScannerFolder {

    static final Duration AT_REST = Duration.ofSeconds(8);

    private static final Logger LOG = LoggerFactory.getLogger(ScannerFolder.class);
    private static final Actor SCANNER = new Actor.System("scanner");
    private static final String REJECTED = "rejected";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Path folder;
    private final KeptFiles files;
    private final ScanRows scans;
    private final Units units;
    private final MessageSource texts;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Map<Path, Look> looks = new HashMap<>();

    ScannerFolder(
            @Value("${motcua.digitisation.folder:${motcua.data:data}/scans}") Path folder,
            KeptFiles files,
            ScanRows scans,
            Units units,
            MessageSource texts,
            TransactionTemplate transactions,
            Clock clock) {
        this.folder = folder;
        this.files = files;
        this.scans = scans;
        this.units = units;
        this.texts = texts;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Look(long bytes, Instant changedAt) {}

    @Scheduled(fixedDelayString = "${motcua.digitisation.look-every:PT5S}", initialDelay = 10_000)
    void look() {
        try {
            look(folder, Instant.now());
        } catch (RuntimeException problem) {
            LOG.warn("The folder of the scanners cannot be read: {}", folder, problem);
        }
    }

    /** @param now by the clock of the file system, which no test moves */
    synchronized void look(Path root, Instant now) {
        if (!Files.isDirectory(root)) {
            return;
        }
        for (Path ofUnit : list(root)) {
            if (Files.isDirectory(ofUnit, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                list(ofUnit).stream()
                        .filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .filter(file -> isAtRest(file, now))
                        .forEach(file -> take(file, ofUnit));
            }
        }
        looks.keySet().removeIf(file -> !Files.exists(file));
    }

    private boolean isAtRest(Path file, Instant now) {
        try {
            var look =
                    new Look(Files.size(file), Files.getLastModifiedTime(file).toInstant());
            var before = looks.put(file, look);
            return look.equals(before) && !look.changedAt().plus(AT_REST).isAfter(now);
        } catch (IOException gone) {
            return false;
        }
    }

    private void take(Path file, Path ofUnit) {
        var name = file.getFileName().toString();
        var code = ofUnit.getFileName().toString();
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (!UnitCode.isWellFormed(code)
                || units.find(new UnitCode(code), today).isEmpty()) {
            reject(file, ofUnit, texts.getMessage("digitisation.folder.no-such-unit", new Object[] {code}, VIETNAMESE));
            return;
        }
        var outcome = transactions.execute(_ -> keep(file, name, new UnitCode(code)));
        switch (outcome) {
            case Outcome.Done<KeptFile, FileRefusal> _ -> remove(file);
            case Outcome.Refused<KeptFile, FileRefusal>(FileRefusal.NoRoom _) ->
                LOG.warn("No room for {}; it stays", file);
            case Outcome.Refused<KeptFile, FileRefusal>(var why) ->
                reject(file, ofUnit, texts.getMessage(why.key(), why.arguments().toArray(), VIETNAMESE));
            case null -> {}
        }
    }

    /** Known by its content and its name: taken in once, also when the power fails before the file is removed. */
    private Outcome<KeptFile, FileRefusal> keep(Path file, String name, UnitCode unit) {
        var offer = new FileOffer(name, () -> Files.newInputStream(file), FileRules.OF_A_COMPONENT);
        var outcome = files.keep(offer, SCANNER);
        if (outcome instanceof Outcome.Done<KeptFile, FileRefusal>(var kept)) {
            var changed = looks.getOrDefault(file, new Look(0, Instant.EPOCH)).changedAt();
            var scan =
                    NewScan.unplaced(unit, kept.name(), Scan.Way.FOLDER, clock.instant(), SCANNER, List.of(kept.id()));
            if (!scans.insert(scan.from(unit + "/" + name + "/" + changed + "/" + kept.sha256()))) {
                files.discard(kept.id(), SCANNER);
            }
        }
        return outcome;
    }

    private void reject(Path file, Path ofUnit, String why) {
        try {
            var place = Files.createDirectories(ofUnit.resolve(REJECTED));
            var name = file.getFileName().toString();
            Files.move(file, place.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(place.resolve(name + ".txt"), why + "\n", StandardCharsets.UTF_8);
            LOG.info("Rejected {}: {}", file, why);
        } catch (IOException problem) {
            LOG.warn("Cannot move {} to {}", file, REJECTED, problem);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException problem) {
            LOG.warn("Taken in, but cannot be removed: {}", file, problem);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
