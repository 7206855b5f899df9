package vn.motcua.certification;

import java.util.List;

/**
 * A copy that is asked for.
 *
 * @param scans the pages of the original in order, PDF or pictures; 1 to {@link CertifiedCopies#MOST_SCANS}
 */
public record NewCopy(CertifiedCopy.Request request, List<Scan> scans) {

    /** @param name as the file is called */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Scan(String name, byte[] content) {}

    public NewCopy {
        scans = List.copyOf(scans);
    }
}
