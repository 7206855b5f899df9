package vn.motcua.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;

/**
 * Tells a story: moves the clock from moment to moment and lets happen what is due.
 *
 * <p>What happens within a quarter of an hour happens side by side, but dossiers come in at one unit in order, so that the same
 * seed gives every dossier the same code.
 */
public final class Telling {

    private static final Duration MOMENT = Duration.ofMinutes(15);
    private static final int WORKERS = 8;

    private final Story story;
    private final Stage stage;
    private final Progress progress;
    private final Figures figures = new Figures();
    private final PriorityQueue<Due> queue = new PriorityQueue<>(
            Comparator.comparing(Due::at).thenComparing(due -> due.life().plan().number()));

    public Telling(Story story, Stage stage, Progress progress) {
        this.story = story;
        this.stage = stage;
        this.progress = progress;
    }

    private record Due(Instant at, Life life) {}

    /** What became of a life by an act of its own: when it goes on, or null when it is over. */
    private record Lived(Life life, @Nullable Instant next) {}

    /** Tells it to its end, and gives the clock back its real time. */
    public Figures tell() {
        var roster = new Roster(
                stage.staff(), story.from().atOffset(WorkingCalendar.ZONE).toLocalDate());
        var residents = new Residents(story);
        if (story.papers() > 0) {
            new LandArchive(stage, roster).load(residents, story);
        }
        var company = Company.of(stage, roster, residents, story);
        var plans = new ArrayDeque<>(new Planner(story, stage.calendars().ofTheProvince()).plans());
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            Instant next = next(plans);
            while (next.isBefore(story.to())) {
                Instant until = earlier(next.plus(MOMENT), story.to());
                // A life begins when its dossier comes in, and is forgotten when it is over: the story holds what is
                // open.
                while (!plans.isEmpty() && !plans.peek().arrival().isAfter(until)) {
                    Plan plan = plans.remove();
                    queue.add(new Due(plan.arrival(), new Life(plan, stage, company)));
                }
                moment(workers, until);
                company.evenings().pass(until);
                company.citizens().pass(until);
                next = next(plans);
            }
        } finally {
            stage.clock().release();
        }
        queue.forEach(due -> count(due.life()));
        progress.end();
        return figures;
    }

    private Instant next(Queue<Plan> plans) {
        Instant arrival = plans.isEmpty() ? story.to() : plans.element().arrival();
        return queue.isEmpty() ? arrival : earlier(arrival, queue.element().at());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void moment(ExecutorService workers, Instant until) {
        stage.clock().moveTo(until);
        var sharesOfWork = new TreeMap<Integer, List<Life>>();
        while (!queue.isEmpty() && !queue.element().at().isAfter(until)) {
            Life life = queue.remove().life();
            sharesOfWork.computeIfAbsent(worker(life), _ -> new ArrayList<>()).add(life);
        }
        run(workers, sharesOfWork, until);
        progress.at(until);
    }

    /** Three dossiers in four come in at one unit, the provincial centre; what follows need not wait in its line. */
    private static int worker(Life life) {
        int line = life.dossier().isEmpty()
                ? life.plan().receivingUnit().hashCode()
                : life.plan().number();
        return Math.floorMod(line, WORKERS);
    }

    private void run(ExecutorService workers, Map<Integer, List<Life>> sharesOfWork, Instant now) {
        List<Future<List<Lived>>> running = sharesOfWork.values().stream()
                .map(share -> workers.submit(() -> goOn(share, now)))
                .toList();
        for (Future<List<Lived>> share : running) {
            try {
                share.get().forEach(this::goesOn);
            } catch (ExecutionException problem) {
                throw new IllegalStateException("the story broke off at " + now, problem.getCause());
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the story was interrupted", interruption);
            }
        }
    }

    private List<Lived> goOn(List<Life> share, Instant now) {
        var lived = new ArrayList<Lived>();
        for (Life life : share) {
            boolean outside = life.dossier().isEmpty();
            lived.add(new Lived(life, life.goOn(now).orElse(null)));
            progress.acted(outside && life.dossier().isPresent());
        }
        return lived;
    }

    private void goesOn(Lived lived) {
        if (lived.next() == null) {
            count(lived.life());
        } else {
            queue.add(new Due(lived.next(), lived.life()));
        }
    }

    private void count(Life life) {
        life.dossier().ifPresent(dossier -> figures.count(life.plan(), dossier));
    }
}
