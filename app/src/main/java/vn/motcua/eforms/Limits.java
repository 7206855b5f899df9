package vn.motcua.eforms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far an answer may go.
 *
 * @param maxLength in letters
 * @param pattern a regular expression that the whole text has to match, or null
 * @param min the least number, or the least number of rows or choices; null for none
 * @param max the greatest of them; null for none
 * @param decimals digits after the comma
 * @param past whether a date must not lie in the future
 */
public record Limits(
        int maxLength,
        @Nullable String pattern,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int decimals,
        boolean past) {}
