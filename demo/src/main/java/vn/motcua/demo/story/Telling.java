package vn.motcua.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.motcua.calendar.WorkingCalendar;

/**
 * Tells a story: moves the clock from moment to moment and lets happen what is due.
 *
 * <p>What happens within a quarter of an hour happens side by side, but within one receiving unit in order, so that the
 * same seed gives every dossier the same code.
 */
public final class Telling {

    private static final Duration MOMENT = Duration.ofMinutes(15);
    private static final int WORKERS = 8;

    private final Story story;
    private final Stage stage;
    private final Progress progress;
    private final PriorityQueue<Due> queue = new PriorityQueue<>(
            Comparator.comparing(Due::at).thenComparing(due -> due.life().plan().number()));
    private final List<Life> lives = new ArrayList<>();

    public Telling(Story story, Stage stage, Progress progress) {
        this.story = story;
        this.stage = stage;
        this.progress = progress;
    }

    private record Due(Instant at, Life life) {}

    /** Tells it to its end, and gives the clock back its real time. */
    public Figures tell() {
        var roster = new Roster(
                stage.staff(), story.from().atOffset(WorkingCalendar.ZONE).toLocalDate());
        for (Plan plan : new Planner(story, stage.calendars().ofTheProvince()).plans()) {
            var life = new Life(plan, stage, roster);
            lives.add(life);
            queue.add(new Due(plan.arrival(), life));
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            while (!queue.isEmpty() && queue.peek().at().isBefore(story.to())) {
                moment(workers);
            }
        } finally {
            stage.clock().release();
        }
        progress.end();
        return Figures.of(lives);
    }

    private void moment(ExecutorService workers) {
        Instant until = queue.peek().at().plus(MOMENT);
        if (until.isAfter(story.to())) {
            until = story.to();
        }
        stage.clock().moveTo(until);
        var sharesOfWork = new TreeMap<Integer, List<Life>>();
        while (!queue.isEmpty() && !queue.peek().at().isAfter(until)) {
            Life life = queue.remove().life();
            int worker = Math.floorMod(life.plan().receivingUnit().hashCode(), WORKERS);
            sharesOfWork.computeIfAbsent(worker, _ -> new ArrayList<>()).add(life);
        }
        run(workers, sharesOfWork, until);
        progress.at(until);
    }

    private void run(ExecutorService workers, Map<Integer, List<Life>> sharesOfWork, Instant now) {
        List<Future<List<Due>>> running = sharesOfWork.values().stream()
                .map(share -> workers.submit(() -> goOn(share, now)))
                .toList();
        for (Future<List<Due>> share : running) {
            try {
                queue.addAll(share.get());
            } catch (ExecutionException problem) {
                throw new IllegalStateException("the story broke off at " + now, problem.getCause());
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the story was interrupted", interruption);
            }
        }
    }

    private List<Due> goOn(List<Life> share, Instant now) {
        var later = new ArrayList<Due>();
        for (Life life : share) {
            boolean comesIn = life.dossier().isEmpty();
            life.goOn(now).ifPresent(next -> later.add(new Due(next, life)));
            progress.acted(comesIn);
        }
        return later;
    }
}
