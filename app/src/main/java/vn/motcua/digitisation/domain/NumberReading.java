package vn.motcua.digitisation.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.digitisation.Proposal;
import vn.motcua.digitisation.domain.PaperReading.ReadLine;

/** The number and symbol of a paper: "Số: 123/QĐ-UBND", "Số: 51/2025/TT-BCA", or a bare number in a register. */
final class NumberReading {

    private static final int HEAD = 25;

    private static final Pattern WITH_SYMBOL = Pattern.compile("(?:^|[^A-Z])[S5][O0]\\s*[:;.,]?\\s*"
            + "([0-9OIL]{1,6}\\s*/\\s*(?:(?:19|20)[0-9]{2}\\s*/\\s*)?[A-Z][A-Z0-9&]*(?:\\s?[-–—]\\s?[A-Z0-9&]+){0,4})");

    private static final Pattern BARE =
            Pattern.compile("(?:^|[^A-Z])SO\\s*[:;]\\s*([0-9]{1,6}(?:\\s*/\\s*(?:19|20)[0-9]{2})?)(?![0-9/])");

    private NumberReading() {}

    static Proposal of(List<ReadLine> lines) {
        for (var pattern : List.of(WITH_SYMBOL, BARE)) {
            for (int place = 0; place < Math.min(HEAD, lines.size()); place++) {
                var line = lines.get(place);
                var found = pattern.matcher(line.plain());
                if (!isCited(line) && found.find()) {
                    return line.proposes(value(line, found), pattern == BARE ? 0.6 : 0.97);
                }
            }
        }
        return Proposal.NONE;
    }

    /** Papers that a paper rests on are named with their numbers too. */
    private static boolean isCited(ReadLine line) {
        return line.plain().matches("^\\W*(CAN CU|THEO |XET ).*")
                || line.plain().contains("THONG TU SO")
                || line.plain().contains("NGHI DINH SO")
                || line.plain().contains("LUAT SO");
    }

    private static String value(ReadLine line, Matcher found) {
        var written = line.folded()
                .text(found.start(1), found.end(1))
                .replaceAll("\\s", "")
                .replaceAll("[–—]", "-");
        int slash = written.indexOf('/');
        var serial = slash < 0 ? written : written.substring(0, slash);
        var symbol = slash < 0 ? "" : written.substring(slash);
        return digits(serial) + spelled(symbol);
    }

    static String digits(String read) {
        return read.replaceAll("[oO]", "0").replaceAll("[iIlL]", "1");
    }

    /** Recognition often loses the stroke of Đ in the abbreviations of kinds and councils. */
    private static String spelled(String symbol) {
        return symbol.replace('Ð', 'Đ').replaceAll("/([QN])D(?=-)", "/$1Đ").replace("HDND", "HĐND");
    }
}
