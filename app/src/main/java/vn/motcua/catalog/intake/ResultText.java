package vn.motcua.catalog.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.catalog.ResultType;

/**
 * The part "Kết quả xử lý" of the national portal with what follows it on the page, run together: names of results with
 * their codes, keywords, and the page's own controls.
 */
record ResultText(List<ResultType> types, String keywords) {

    private static final String NO_INFORMATION = "Không có thông tin";
    private static final String KEYWORDS = "Từ khóa";
    private static final String DESCRIPTION = "Mô tả";
    private static final Pattern CODED = Pattern.compile(
            "(.*?)Mã:\\s*((?:[0-9]{2,3}\\.)*(?:[A-Z]{1,3}[.-])?[GH][0-9]{2}[.-](?:KQ)?[0-9]{4,9})", Pattern.DOTALL);

    static ResultText read(String text) {
        int keywords = text.lastIndexOf(KEYWORDS);
        if (keywords < 0) {
            return new ResultText(types(text), "");
        }
        var after = text.substring(keywords + KEYWORDS.length());
        int description = after.indexOf(DESCRIPTION);
        var words = (description < 0 ? after : after.substring(0, description)).strip();
        return new ResultText(types(text.substring(0, keywords)), words.equals(NO_INFORMATION) ? "" : words);
    }

    private static List<ResultType> types(String text) {
        var types = new ArrayList<ResultType>();
        var coded = CODED.matcher(text);
        int from = 0;
        while (coded.find()) {
            types.add(new ResultType(coded.group(2), coded.group(1).strip()));
            from = coded.end();
        }
        var rest = text.substring(from).strip();
        if (!rest.isEmpty() && !rest.equals(NO_INFORMATION)) {
            types.add(new ResultType("", rest));
        }
        return List.copyOf(types);
    }
}
