package vn.motcua.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ProcedureVersionId;

/** What the versions read last say: enough of them for the procedures that a province has in daily use. */
final class RecentContents {

    private static final int MOST = 256;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<ProcedureVersionId, ProcedureContent> byId = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ProcedureVersionId, ProcedureContent> eldest) {
            return size() > MOST;
        }
    };

    ProcedureContent of(ProcedureVersionId id, Function<ProcedureVersionId, ProcedureContent> read) {
        var known = known(id, null);
        return known == null ? keep(id, read.apply(id)) : known;
    }

    private ProcedureContent keep(ProcedureVersionId id, ProcedureContent content) {
        known(id, content);
        return content;
    }

    /** Keeps the content, where one is given. */
    private @Nullable ProcedureContent known(ProcedureVersionId id, @Nullable ProcedureContent content) {
        lock.lock();
        try {
            return content == null ? byId.get(id) : byId.put(id, content);
        } finally {
            lock.unlock();
        }
    }
}
