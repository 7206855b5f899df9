package vn.motcua.eforms;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.ProcedureCode;

/**
 * A version in one line of a list.
 *
 * @param shipped whether it came with the product
 */
public record FormSummary(
        FormVersionId id,
        ProcedureCode procedure,
        int number,
        LocalDate validFrom,
        String title,
        boolean shipped,
        Instant publishedAt,
        String publishedBy) {}
