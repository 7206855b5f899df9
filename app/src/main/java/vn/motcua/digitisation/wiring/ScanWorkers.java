package vn.motcua.digitisation.wiring;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.digitisation.store.ScanQueue;
import vn.motcua.digitisation.store.ScanQueue.Job;

/**
 * Works off what came in: one paper for each core at a time, on every node.
 *
 * <p>A node that dies leaves its work to the lease, after which any node begins it again.
 */
@Component
@EnableScheduling
class ScanWorkers implements DisposableBean {

    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(ScanWorkers.class);
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final ScanQueue queue;
    private final ObjectProvider<ScanWork> work;
    private final Semaphore free = new Semaphore(CORES);
    private final Set<Job> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("digitisation-", 0).factory());
    private volatile boolean stopping;

    ScanWorkers(ScanQueue queue, ObjectProvider<ScanWork> work) {
        this.queue = queue;
        this.work = work;
    }

    /** Looks for work that others left, too. */
    @Scheduled(fixedDelay = 2_000, initialDelay = 3_000)
    void wake() {
        if (!stopping && free.tryAcquire()) {
            try {
                threads.execute(this::workOff);
            } catch (RejectedExecutionException stopped) {
                free.release();
            }
        }
    }

    private void workOff() {
        try {
            var next = queue.claim(LEASE);
            while (next.isPresent() && !stopping) {
                wake();
                run(next.get());
                next = queue.claim(LEASE);
            }
            next.ifPresent(job -> queue.giveBack(job.scan().id(), job.ticket().attempt()));
        } catch (RuntimeException problem) {
            if (!stopping) {
                LOG.error("Work on what came in was broken off", problem);
            }
        } finally {
            free.release();
        }
    }

    private void run(Job job) {
        running.add(job);
        try {
            work.getObject().on(job);
        } finally {
            running.remove(job);
        }
    }

    /** What is at work goes back into the queue at once, so that another node need not wait for the lease. */
    @Override
    public void destroy() {
        stopping = true;
        threads.shutdownNow();
        try {
            running.forEach(job -> queue.giveBack(job.scan().id(), job.ticket().attempt()));
        } catch (RuntimeException databaseGone) {
            LOG.debug("The lease will free what was at work", databaseGone);
        }
    }
}
