package vn.motcua.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcessVersionId;

/**
 * A version of a process in any state, as its keepers see it.
 *
 * @param version counts from 1 within procedure and variant; 0 while it is a draft
 * @param validity null while it is a draft
 * @param edition counts the saves of a draft; who saves names the edition that was read
 * @param savedBy the name of whoever saved it last
 */
public record ProcessRecord(
        ProcessVersionId id,
        ProcessContent content,
        ProcessState state,
        int version,
        @Nullable Period validity,
        int edition,
        Instant savedAt,
        String savedBy) {}
