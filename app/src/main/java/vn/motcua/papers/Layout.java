package vn.motcua.papers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitCode;

/**
 * How a form is laid out, from a day on. Never changed: what comes later is a version of its own.
 *
 * @param unit for which it holds, with all units below; null for all units
 * @param version counts from 1 for each form and unit
 * @param shipped whether it says that the layout of the product holds again
 */
public record Layout(
        PaperKey form,
        @Nullable UnitCode unit,
        LocalDate validFrom,
        int version,
        boolean shipped,
        String content,
        Instant publishedAt,
        String publishedBy) {}
