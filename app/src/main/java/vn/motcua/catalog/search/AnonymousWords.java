package vn.motcua.catalog.search;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a text that somebody looked for may be kept: words without marks, and nothing that tells of a person.
 *
 * <p>Numbers as long as a date of birth, a telephone number or an identity number are left out, and addresses of e-mail.
 * A text that names somebody, as far as a name can be told from other words, is not kept at all; nor is a long one, which
 * was pasted.
 */
public final class AnonymousWords {

    private static final int LONGEST = 100;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d(?:[ ./()-]{0,2}\\d){7,}");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S*");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}.*\\p{L}", Pattern.DOTALL);

    private static final Set<String> FAMILY_NAMES = Set.of(
            "nguyễn", "nguyen", "trần", "tran", "lê", "phạm", "pham", "huỳnh", "huynh", "hoàng", "hoang", "phan", "vũ",
            "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "trương", "đoàn", "trịnh", "mai", "đào",
            "lâm", "lương", "hà", "cao", "tạ", "phùng", "châu", "quách");
    /** No other word of these procedures is spelled so. */
    private static final Set<String> NEVER_ANOTHER_WORD = Set.of("nguyễn", "nguyen", "huỳnh", "huynh");

    private static final Set<String> MIDDLE_NAMES = Set.of("văn", "van", "thị", "thi");

    private AnonymousWords() {}

    /** The words, one blank apart; empty when nothing may be kept or nothing is left. */
    public static Optional<String> of(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var rest = LONG_NUMBER
                .matcher(MAIL.matcher(typed).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return Optional.of(rest)
                .filter(text -> LETTERS.matcher(text).find() && !namesSomebody(text))
                .map(text -> String.join(" ", Folding.words(text)))
                .filter(words -> words.length() > 1 && words.length() <= LONGEST);
    }

    private static boolean namesSomebody(String text) {
        var words = text.split("[^\\p{L}\\p{M}]+");
        for (int at = 0; at + 1 < words.length; at++) {
            var word = words[at].toLowerCase(Locale.ROOT);
            var next = words[at + 1];
            if (NEVER_ANOTHER_WORD.contains(word)
                    || FAMILY_NAMES.contains(word)
                            && (MIDDLE_NAMES.contains(next.toLowerCase(Locale.ROOT))
                                    || isCapital(words[at]) && isCapital(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
