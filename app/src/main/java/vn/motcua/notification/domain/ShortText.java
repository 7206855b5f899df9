package vn.motcua.notification.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a short message is counted and paid for (3GPP TS 23.038 and 23.040): 160 characters of the GSM alphabet or 70 of
 * UCS-2 in one part, 153 or 67 in each of several, since the parts carry a header that joins them.
 */
public record ShortText(String text) {

    private static final int ONE_GSM = 160;
    private static final int EACH_GSM = 153;
    private static final int ONE_UCS2 = 70;
    private static final int EACH_UCS2 = 67;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Vietnamese without its marks, and without the finer punctuation, so that 160 characters fit. */
    public ShortText withoutMarks() {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return new ShortText(plain.replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[–—]", "-")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'")
                .replace("…", "..."));
    }

    /** Whether every character stands in the GSM alphabet. */
    public boolean isGsm() {
        return text.chars().allMatch(each -> GsmAlphabet.septets(each) > 0);
    }

    /** Septets in the GSM alphabet, else UTF-16 units. */
    public int length() {
        return isGsm() ? text.chars().map(GsmAlphabet::septets).sum() : text.length();
    }

    /** One or more. */
    public int parts() {
        return cut().size();
    }

    /** The parts in order; neither a two-septet character nor a surrogate pair is cut in half. */
    public List<String> cut() {
        boolean gsm = isGsm();
        if (length() <= (gsm ? ONE_GSM : ONE_UCS2)) {
            return List.of(text);
        }
        int most = gsm ? EACH_GSM : EACH_UCS2;
        var parts = new ArrayList<String>();
        int begin = 0;
        int used = 0;
        for (int index = 0; index < text.length(); ) {
            int point = text.codePointAt(index);
            int units = Character.charCount(point);
            int costs = gsm ? GsmAlphabet.septets(point) : units;
            if (used + costs > most) {
                parts.add(text.substring(begin, index));
                begin = index;
                used = 0;
            }
            used += costs;
            index += units;
        }
        parts.add(text.substring(begin));
        return parts;
    }
}
