package vn.motcua.catalog.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.catalog.TimeTerm;
import vn.motcua.shared.Channel;

/**
 * The table "Cách thức thực hiện" of the national portal, whose cells were run together when it was collected: channel,
 * time, fee with its words in brackets, note, and the next channel, with nothing between them.
 *
 * <p>A channel's name begins a row only where a cell of time follows; in running text it begins none.
 */
final class TermsTable {

    static final String HEAD = "Hình thức nộpThời gianPhí, lệ phíMô tả";
    static final String NO_INFORMATION = "Không có thông tin";

    private static final String CURRENCY = "(?:VNĐ|Việt Nam Đồng|USD)";
    private static final String FEE = "(?:Miễn phí|Không có thông tin|[0-9][0-9,]* " + CURRENCY + ")";
    private static final String TIMED = "[0-9]+(?:[.,][0-9]+)?\\s*(?:Ngày làm việc|Ngày|Giờ làm việc|Giờ|Tháng)";
    private static final String IN_WORDS = "Không có thông tin|Không phải trả kết quả cho người nộp thuế"
            + "|Không quy định|Không|Hệ thống giải quyết [^()]{0,200}?";
    /** Digits that a currency follows belong to time, fee or both: which ones cannot be told. */
    private static final String ENTANGLED = "(?=[0-9][0-9,]* " + CURRENCY + ")";

    private static final Pattern ROW = Pattern.compile("(Trực tuyến|Dịch vụ bưu chính|Trực tiếp)(?:(?<entangled>"
            + ENTANGLED
            + ")|(?<timed>" + TIMED + ")|(?<number>[0-9]+)(?=" + FEE + ")|(?<words>" + IN_WORDS + ")(?:\\s?)(?=" + FEE
            + ")|(?<tabbed>\\t[0-9]+ [^\\t]{1,20}\\t))");
    private static final Pattern FEE_CELL = Pattern.compile(FEE);

    private TermsTable() {}

    /** @throws RecordRefused when a time is negative, or the text is not such a table */
    static List<ServiceTerms> read(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        if (!text.startsWith(HEAD)) {
            throw new RecordRefused("no-terms-table", abridged(text));
        }
        var body = text.substring(HEAD.length());
        var rows = new ArrayList<ServiceTerms>();
        var match = ROW.matcher(body);
        boolean found = match.find();
        if (!body.isBlank() && (!found || match.start() > 0)) {
            throw new RecordRefused("no-terms-table", abridged(body));
        }
        while (found) {
            var current = match.toMatchResult();
            var cells = cells(match);
            found = match.find();
            int end = found ? match.start() : body.length();
            rows.add(
                    row("t" + (rows.size() + 1), channel(current.group(1)), cells, body.substring(current.end(), end)));
        }
        return rows;
    }

    private static Channel channel(String name) {
        return switch (name) {
            case "Trực tuyến" -> Channel.ONLINE;
            case "Dịch vụ bưu chính" -> Channel.POSTAL;
            default -> Channel.COUNTER;
        };
    }

    private static String cells(Matcher match) {
        for (var name : List.of("timed", "number", "words", "tabbed")) {
            if (match.group(name) != null) {
                return match.group(name).strip();
            }
        }
        return "";
    }

    private static ServiceTerms row(String key, Channel channel, String time, String rest) {
        var match = FEE_CELL.matcher(rest);
        if (!match.lookingAt()) {
            var all = rest.strip();
            return new ServiceTerms(key, channel, null, TimeText.read(time), List.of(unread(all)), "");
        }
        var amount = match.group();
        int after = amount.equals(NO_INFORMATION) ? match.end() : closingBracket(rest, match.end());
        if (time.isEmpty() || after < 0) {
            var cell = (after < 0 ? rest : rest.substring(0, after)).strip();
            var note = after < 0 ? "" : rest.substring(after).strip();
            var limit = time.isEmpty() ? new TimeTerm.Unread(cell) : TimeText.read(time);
            return new ServiceTerms(key, channel, null, limit, List.of(unread(cell)), note);
        }
        var words = after == match.end() ? "" : rest.substring(match.end() + 1, after - 1);
        return new ServiceTerms(
                key,
                channel,
                null,
                TimeText.read(time),
                List.of(FeeText.read("", amount, words)),
                rest.substring(after).strip());
    }

    private static Fee unread(String cell) {
        return new Fee(FeeKind.UNSTATED, "", "", new FeeAmount.Unread(cell));
    }

    /** Where the bracket that opens at the place closes, the place itself when none opens, or -1 when it never closes. */
    private static int closingBracket(String text, int place) {
        if (place >= text.length() || text.charAt(place) != '(') {
            return place;
        }
        int depth = 0;
        for (int at = place; at < text.length(); at++) {
            if (text.charAt(at) == '(') {
                depth++;
            } else if (text.charAt(at) == ')' && --depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }

    private static String abridged(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
