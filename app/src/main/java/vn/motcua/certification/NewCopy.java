package vn.motcua.certification;

import java.util.List;
import java.util.Set;

/**
 * A copy that is asked for.
 *
 * @param checks what the officer ticked at the comparison; all of {@link Comparison} is needed
 * @param scans the pages of the original in order, PDF or pictures; 1 to {@link CertifiedCopies#MOST_SCANS}
 */
public record NewCopy(CertifiedCopy.Request request, Set<Comparison> checks, List<Scan> scans) {

    /** @param name as the file is called */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Scan(String name, byte[] content) {}

    public NewCopy {
        checks = Set.copyOf(checks);
        scans = List.copyOf(scans);
    }
}
