package vn.motcua.digitisation.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.DigitisationRefusal.GaveUp;
import vn.motcua.digitisation.Scan;
import vn.motcua.digitisation.engine.MadePaper;
import vn.motcua.digitisation.engine.PaperMaking;
import vn.motcua.digitisation.engine.Source;
import vn.motcua.digitisation.store.ScanQueue;
import vn.motcua.digitisation.store.ScanQueue.Job;
import vn.motcua.files.FilesAway;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;

/** Does one piece of work to its end: a stack is taken apart, a paper is made and put into its place. */
@Component
class ScanWork {

    private static final Logger LOG = LoggerFactory.getLogger(ScanWork.class);

    private final ScanQueue queue;
    private final KeptFiles files;
    private final PaperMaking making;
    private final StackSplitting splitting;
    private final Depositing depositing;

    ScanWork(ScanQueue queue, KeptFiles files, PaperMaking making, StackSplitting splitting, Depositing depositing) {
        this.queue = queue;
        this.files = files;
        this.making = making;
        this.splitting = splitting;
        this.depositing = depositing;
    }

    /** Never throws: what fails is written down at the scan, or tried again by whoever comes next. */
    void on(Job job) {
        try {
            attempt(job);
        } catch (InterruptedException stopping) {
            queue.giveBack(job.scan().id(), job.ticket().attempt());
            Thread.currentThread().interrupt();
        } catch (FilesAway away) {
            LOG.warn(
                    "The place of the files does not answer; the scan {} is tried again",
                    job.scan().id(),
                    away);
            failed(job, new GaveUp());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError problem) {
            LOG.error("The scan {} was broken off", job.scan().id(), problem);
            failed(job, new GaveUp());
        }
    }

    private void attempt(Job job) throws InterruptedException {
        var sources = job.sources().stream().map(this::source).toList();
        if (job.dossier() == null) {
            splitting.split(job, sources);
            return;
        }
        var made = making.make(
                sources,
                (done, pages) ->
                        queue.progress(job.scan().id(), job.ticket().attempt(), done, pages, ScanWorkers.LEASE));
        switch (made) {
            case Outcome.Done<MadePaper, DigitisationRefusal>(var paper) -> deposit(job, paper);
            case Outcome.Refused<MadePaper, DigitisationRefusal>(var refusal) -> end(job, refusal);
        }
    }

    private void deposit(Job job, MadePaper paper) {
        var refusal = depositing.deposit(job, paper);
        refusal.ifPresent(why -> end(job, why));
    }

    /** What a second attempt may cure is tried again when the lease is over. */
    private void failed(Job job, GaveUp why) {
        if (ScanQueue.isLastAttempt(job.ticket().attempt())) {
            end(job, why);
        }
    }

    private void end(Job job, DigitisationRefusal why) {
        var state = why instanceof DigitisationRefusal.ChangedMeanwhile ? Scan.State.WAITING : Scan.State.FAILED;
        queue.end(job.scan().id(), job.ticket().attempt(), state, Depositing.problem(why));
    }

    private Source source(FileId id) {
        var file = files.find(id).orElseThrow(() -> new IllegalStateException("no such file: " + id));
        return new Source(file.name(), file.type(), files.bytes(id));
    }
}
