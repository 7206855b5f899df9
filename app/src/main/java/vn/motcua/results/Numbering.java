package vn.motcua.results;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * How results of a kind are numbered: from 1 in each agency, series and year, without gaps (NĐ 30/2020/NĐ-CP).
 *
 * @param series the register, such as {@code GKS}; kinds may share one
 * @param pattern such as {@code {nn}/{yyyy}/GKS-UBND}: {@code {n}} is the number, {@code {nn}} has at least two digits
 */
public record Numbering(String series, String pattern) {

    private static final Pattern SERIES = Pattern.compile("[A-Z0-9-]{1,20}");

    /** @throws IllegalArgumentException when the series is no short word of capitals or the pattern names no number */
    public Numbering {
        if (!SERIES.matcher(series).matches() || !pattern.matches(".*\\{nn?}.*") || pattern.length() > 60) {
            throw new IllegalArgumentException("not a numbering: " + series + " " + pattern);
        }
    }

    public String format(int serial, LocalDate day) {
        return pattern.replace("{nn}", "%02d".formatted(serial))
                .replace("{n}", String.valueOf(serial))
                .replace("{yyyy}", String.valueOf(day.getYear()));
    }
}
