package vn.motcua.results.issue;

import java.util.Optional;
import vn.motcua.results.Batch;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.store.BatchStore.Work;

/**
 * Brings one result of a batch to where the batch wants it, from wherever it stands: whatever was done before a crash is
 * found done, and nothing is done twice.
 */
interface BatchSteps {

    Batch.Kind kind();

    /** Why it cannot be; empty when it is there, and noted so. */
    Optional<ResultRefusal> bringOn(Work work, Batch batch);
}
