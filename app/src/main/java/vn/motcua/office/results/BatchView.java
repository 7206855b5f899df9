package vn.motcua.office.results;

import vn.motcua.results.Batch;

/**
 * A batch as its page shows it.
 *
 * @param home the list that it came from
 */
public record BatchView(Batch batch, String home) {

    public long done() {
        return batch.count(Batch.State.DONE);
    }

    public long refused() {
        return batch.count(Batch.State.REFUSED);
    }

    public long waiting() {
        return batch.count(Batch.State.WAITING);
    }

    public int all() {
        return batch.items().size();
    }

    public String address() {
        return home + "/batches/" + batch.id();
    }
}
