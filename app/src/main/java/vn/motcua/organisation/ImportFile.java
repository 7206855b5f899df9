package vn.motcua.organisation;

import java.io.InputStream;
import java.time.LocalDate;

/**
 * A file to import.
 *
 * @param name as the person who imports knows it
 * @param content UTF-8, at most 16 MB; read once and closed
 * @param day the first day on which what the file says holds
 */
public record ImportFile(String name, InputStream content, LocalDate day) {}
