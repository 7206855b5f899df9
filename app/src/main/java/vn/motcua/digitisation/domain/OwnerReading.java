package vn.motcua.digitisation.domain;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.digitisation.Proposal;
import vn.motcua.digitisation.domain.PaperReading.ReadLine;

/** Whom a paper concerns: the name after its label, and the personal number of twelve digits. */
final class OwnerReading {

    private static final Pattern NAME = Pattern.compile(
            "(?:HO,? ?(?:VA )?(?:CHU|TEN)[A-Z, ]{0,12}TEN[A-Z ]{0,24}|HO VA TEN[A-Z ]{0,24}|HO TEN|TEN TO CHUC|TEN DOANH NGHIEP|CHU HO|\\bONG ?[/(] ?BA\\)?|\\b(?:ONG|BA))\\s*[:;]\\s*"
                    + "([A-Z][A-Z .']{3,60})");

    /** Where the next label begins on the same line. */
    private static final Pattern NEXT = Pattern.compile(
            "\\s+(SINH NGAY|NGAY|GIOI TINH|NAM SINH|SO DINH|SO CCCD|CCCD|CMND|SDT|DIEN THOAI|DAN TOC|QUOC TICH)\\b");

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9OIL](?:[ .]?[0-9OIL]){11}(?![0-9])");
    private static final Pattern LABEL = Pattern.compile("DINH DANH|CCCD|CAN CUOC|CMND|PERSONAL|SO GIAY TO");

    private OwnerReading() {}

    static Proposal name(List<ReadLine> lines) {
        for (var line : lines) {
            var found = NAME.matcher(line.plain());
            if (found.find()) {
                int end = found.end(1);
                var next = NEXT.matcher(line.plain()).region(found.start(1), end);
                var name = line.folded().text(found.start(1), next.find() ? next.start() : end);
                if (name.contains(" ")) {
                    return line.proposes(name.replaceAll("\\s+", " ").replaceAll("[ .]+$", ""), 0.88);
                }
            }
        }
        return Proposal.NONE;
    }

    static Proposal number(List<ReadLine> lines) {
        var best = Proposal.NONE;
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            var found = NUMBER.matcher(line.plain());
            boolean labelled = LABEL.matcher(line.plain()).find()
                    || place > 0 && LABEL.matcher(lines.get(place - 1).plain()).find();
            if (found.find() && found.group().chars().filter(Character::isDigit).count() >= (labelled ? 8 : 11)) {
                var value = NumberReading.digits(found.group().replaceAll("[ .]", ""));
                var proposal = line.proposes(value, labelled ? 0.95 : 0.6);
                best = proposal.confidence() > best.confidence() ? proposal : best;
            }
        }
        return best;
    }
}
