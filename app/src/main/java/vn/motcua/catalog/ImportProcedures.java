package vn.motcua.catalog;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Take over the records of a file: new procedures and changed ones get a version, abolished ones end, and whatever is as
 * it was when last imported stays as it is, also where an officer has put it right since.
 *
 * @param fileName as its sender names it; for people only
 * @param content opens the file; JSON, or a zip, tar, tar.gz or tar.xz of JSON files, at most 96 MB
 * @param effectiveFrom the first day of the new versions, and the first day without the abolished procedures
 */
public record ImportProcedures(String fileName, Supplier<InputStream> content, LocalDate effectiveFrom) {}
