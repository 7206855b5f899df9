package vn.motcua.process.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.shared.ProcessVersionId;

/** The versions that were read last; steps of a published version never change, so nothing has to be forgotten. */
final class RecentVersions {

    private static final int MOST = 1_000;

    private final Map<ProcessVersionId, ProcessDefinition> versions = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ProcessVersionId, ProcessDefinition> eldest) {
            return size() > MOST;
        }
    };

    ProcessDefinition get(ProcessVersionId id, Function<ProcessVersionId, ProcessDefinition> read) {
        var known = find(id);
        return known.isPresent() ? known.get() : keep(read.apply(id));
    }

    private synchronized Optional<ProcessDefinition> find(ProcessVersionId id) {
        return Optional.ofNullable(versions.get(id));
    }

    private synchronized ProcessDefinition keep(ProcessDefinition version) {
        versions.put(version.id(), version);
        return version;
    }
}
