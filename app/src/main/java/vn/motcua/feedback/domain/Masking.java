package vn.motcua.feedback.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.feedback.Sender;

/**
 * Proposes a text in which nobody is recognised: the sender's name, telephone numbers, numbers of identity papers,
 * e-mails and codes of dossiers are taken out. A person reads it afterwards; other people's names are found by nobody
 * else.
 */
public final class Masking {

    static final String MASK = "[…]";

    private static final String APART = "[\\s.\\-–()]{0,2}";
    private static final String DATE = "[0-9]{2}[.\\-][0-9]{2}[.\\-][0-9]{4}";
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("[\\p{L}0-9._%+\\-]+@[\\p{L}0-9.\\-]+\\.[\\p{L}]{2,}"),
            Pattern.compile("(?<![A-Za-z0-9.])[A-Z0-9]{1,6}(?:\\.[A-Z0-9]{1,6})+-[0-9]{6}-[0-9]{4,8}(?![0-9])"),
            Pattern.compile("(?<![0-9])[0-9](?:[\\s\\-]?[0-9]){11}(?![0-9])"),
            Pattern.compile("(?<![0-9])\\(?(?:\\+|00)" + APART + "84(?:" + APART + "[0-9]){9,10}(?![0-9])"),
            Pattern.compile("(?<![0-9])\\(?84(?:" + APART + "[0-9]){9}(?![0-9])"),
            Pattern.compile("(?<![0-9])(?!" + DATE + ")\\(?0(?:" + APART + "[0-9]){9,10}(?![0-9])"),
            Pattern.compile("(?<![0-9.])[0-9]{9}(?![0-9])"));
    private static final String TITLES =
            "(?:anh|chị|ông|bà|cô|chú|bác|em|cháu|dì|cậu|mợ|tôi là|tôi tên|tên tôi là|tên là|tên)";
    private static final String END = "(?![a-z0-9])";

    private Masking() {}

    /** The text with everything masked that gives its sender away. */
    public static String propose(String text, Sender sender) {
        var masked = withoutName(Normalizer.normalize(text, Normalizer.Form.NFC), sender.name());
        for (var pattern : NUMBERS) {
            masked = pattern.matcher(masked).replaceAll(MASK);
        }
        return withoutLiteral(masked, sender.address());
    }

    /** Whether {@link #propose} would still change the text. */
    public static boolean isRecognisable(String text, Sender sender) {
        return !propose(text, sender).equals(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** The whole name also without its accents; parts of it only with them, for "thi lại" is nobody. */
    private static String withoutName(String text, String name) {
        var words = words(name);
        if (words.isEmpty()) {
            return text;
        }
        var written = Pattern.compile("\\s+").split(Normalizer.normalize(name.strip(), Normalizer.Form.NFC));
        var given = Pattern.quote(written[written.length - 1]);
        var masked = words.size() > 1 ? withoutFolded(text, "(?<![a-z0-9])" + String.join("\\s+", words) + END) : text;
        if (written.length > 1) {
            masked = withoutWritten(masked, Pattern.quote(written[written.length - 2]) + "\\s+" + given);
        }
        return withoutWritten(masked, "(?<=(?<!\\p{L})" + TITLES + "\\s)" + given);
    }

    private static String withoutWritten(String text, String pattern) {
        return Pattern.compile("(?<!\\p{L})" + pattern + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll(MASK);
    }

    private static String withoutLiteral(String text, String literal) {
        var words = words(literal);
        return words.size() < 2 ? text : withoutFolded(text, "(?<![a-z0-9])" + String.join("[^a-z0-9]+", words) + END);
    }

    /** Looks for the pattern without accents and case, and masks what stands there in the text as it is. */
    private static String withoutFolded(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(folded(text));
        var masked = new StringBuilder();
        int from = 0;
        while (found.find()) {
            masked.append(text, from, found.start()).append(MASK);
            from = found.end();
        }
        return masked.append(text.substring(from)).toString();
    }

    private static List<String> words(String text) {
        return Pattern.compile("[^a-z0-9]+")
                .splitAsStream(folded(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** As long as the text, so that what is found there stands at the same place here. */
    private static String folded(String text) {
        return text.chars().mapToObj(Masking::folded).collect(Collectors.joining());
    }

    private static String folded(int character) {
        var lower = String.valueOf((char) character).toLowerCase(Locale.ROOT);
        var first = Normalizer.normalize(lower, Normalizer.Form.NFD).charAt(0);
        return first == 'đ' ? "d" : String.valueOf(first);
    }
}
