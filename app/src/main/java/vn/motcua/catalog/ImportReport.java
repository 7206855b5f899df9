package vn.motcua.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What came of an import.
 *
 * @param importedBy the name of whoever imported
 * @param problems the first {@value #MOST_PROBLEMS} records that were not taken; the figures count all
 */
public record ImportReport(
        UUID id,
        ImportedFile file,
        Instant importedAt,
        String importedBy,
        ImportFigures figures,
        List<ImportProblem> problems) {

    public static final int MOST_PROBLEMS = 500;

    /** Which file, from which day on. */
    public record ImportedFile(String name, LocalDate effectiveFrom) {}

    public ImportReport {
        problems = List.copyOf(problems);
    }
}
