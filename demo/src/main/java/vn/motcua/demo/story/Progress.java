package vn.motcua.demo.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.LongAdder;
import vn.motcua.calendar.WorkingCalendar;

/** Says how far a story has come, how fast, and how much memory it takes. */
public final class Progress {

    private static final Duration INTERVAL = Duration.ofSeconds(10);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PrintStream console;
    private final LongAdder dossiers = new LongAdder();
    private final LongAdder acts = new LongAdder();
    private final long start = System.nanoTime();
    private long lastSaid = start;
    private long actsLastSaid;

    public Progress(PrintStream console) {
        this.console = console;
    }

    void acted(boolean comesIn) {
        acts.increment();
        if (comesIn) {
            dossiers.increment();
        }
    }

    void at(Instant storyTime) {
        long now = System.nanoTime();
        if (now - lastSaid >= INTERVAL.toNanos()) {
            double seconds = (now - lastSaid) / 1e9;
            long done = acts.sum();
            console.printf(
                    "    %s  %,7d dossiers  %,8d acts  %,6.0f acts/s  %,5d MB resident%n",
                    day(storyTime), dossiers.sum(), done, (done - actsLastSaid) / seconds, residentMegabytes());
            lastSaid = now;
            actsLastSaid = done;
        }
    }

    void end() {
        double seconds = (System.nanoTime() - start) / 1e9;
        console.printf(
                "    %,d dossiers and %,d acts in %,.0f s: %,.0f dossiers/s, %,.0f acts/s; %,d MB resident at the end%n",
                dossiers.sum(),
                acts.sum(),
                seconds,
                dossiers.sum() / seconds,
                acts.sum() / seconds,
                residentMegabytes());
    }

    private static String day(Instant moment) {
        LocalDate day = moment.atOffset(WorkingCalendar.ZONE).toLocalDate();
        return DAY.format(day);
    }

    /** Of this process; -1 where the system does not say. */
    private static long residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException notLinux) {
            return -1;
        }
    }
}
