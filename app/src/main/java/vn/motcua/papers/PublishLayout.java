package vn.motcua.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitCode;

/**
 * A layout, to hold from a day on.
 *
 * @param unit for which it shall hold; null for all units
 * @param content null to go back to the layout that comes with the product
 */
public record PublishLayout(
        PaperKey form,
        @Nullable UnitCode unit,
        LocalDate validFrom,
        @Nullable String content) {}
