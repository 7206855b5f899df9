package vn.motcua.digitisation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.digitisation.Proposal;
import vn.motcua.digitisation.domain.PaperReading.ReadLine;

/** The issuer: what stands in capitals on the left of the state's name and motto. */
final class IssuerReading {

    private static final int HEAD = 14;
    private static final int LINES_ABOVE = 3;
    private static final String STATE = "CONG HOA XA HOI CHU NGHIA VIET NAM";
    private static final String MOTTO = "DOC LAP";
    private static final Pattern COUNCIL = Pattern.compile("^(UY BAN NHAN DAN|HOI DONG NHAN DAN|UBND|HDND)\\s*$");
    private static final Pattern PLACE =
            Pattern.compile("^(XA|PHUONG|DAC KHU|THI TRAN|HUYEN|QUAN|TINH|THANH PHO|TP)\\b.*");
    private static final Pattern NAMED =
            Pattern.compile("(NOI DANG KY KHAI SINH|CO QUAN CAP|NOI CAP|NOI DANG KY)\\s*[:;]\\s*(.{4,})");

    private IssuerReading() {}

    static Proposal of(List<ReadLine> lines) {
        for (int place = 0; place < Math.min(HEAD, lines.size()); place++) {
            int state = stateAt(lines.get(place).plain());
            if (state >= 0) {
                var found = beside(lines, place, state);
                if (found.isThere()) {
                    return found;
                }
            }
        }
        return named(lines);
    }

    private static Proposal beside(List<ReadLine> lines, int place, int state) {
        var parts = new ArrayList<String>();
        for (int above = Math.max(0, place - LINES_ABOVE); above < place; above++) {
            if (lines.get(above).isInCapitals()) {
                parts.add(lines.get(above).folded().text());
            }
        }
        parts.add(lines.get(place).folded().text(0, state));
        for (int below = place + 1; below < Math.min(place + 3, lines.size()); below++) {
            parts.add(leftOfMotto(lines.get(below)));
        }
        parts.replaceAll(IssuerReading::cleaned);
        parts.removeIf(part -> part.length() < 3);
        return parts.isEmpty() ? Proposal.NONE : lines.get(place).proposes(joined(parts), 0.9);
    }

    private static String leftOfMotto(ReadLine line) {
        int motto = line.plain().indexOf(MOTTO);
        if (motto > 0) {
            return line.folded().text(0, motto);
        }
        boolean number = line.plain().matches(".*\\bSO\\s*[:;.].*");
        return motto < 0
                        && !number
                        && line.isInCapitals()
                        && PLACE.matcher(line.plain()).matches()
                ? line.folded().text()
                : "";
    }

    /** The lower of two bodies issued it; a council and its place are one. */
    private static String joined(List<String> parts) {
        var last = parts.getLast();
        if (parts.size() > 1) {
            var before = parts.get(parts.size() - 2);
            if (COUNCIL.matcher(Folded.of(before).plain()).matches()
                    && PLACE.matcher(Folded.of(last).plain()).matches()) {
                return before + " " + last;
            }
        }
        return last;
    }

    private static String cleaned(String part) {
        return part.replaceAll("^[^\\p{L}]+|[^\\p{L}\\p{N})]+$", "").replaceAll("\\s+", " ");
    }

    private static Proposal named(List<ReadLine> lines) {
        for (var line : lines) {
            var found = NAMED.matcher(line.plain());
            if (found.find()) {
                return line.proposes(cleaned(line.folded().text(found.start(2), found.end(2))), 0.7);
            }
        }
        return Proposal.NONE;
    }

    /** Where the name of the state begins in the line, a few letters misread; -1 when it is not there. */
    private static int stateAt(String plain) {
        for (int start = 0; start + STATE.length() - 4 <= plain.length(); start++) {
            if (plain.charAt(start) == 'C' || start == 0 || plain.charAt(start - 1) == ' ') {
                var part = plain.substring(start, Math.min(plain.length(), start + STATE.length()));
                if (Likeness.distance(part, STATE) <= 5) {
                    return start;
                }
            }
        }
        return -1;
    }
}
