package vn.motcua.identity.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.motcua.identity.PasswordRefusal;
import vn.motcua.identity.Passwords;

/** What a password must be: long and not easily guessed. */
public final class PasswordRules {

    private static final int SHORTEST_TELLING_NAME = 4;
    private static final int FEWEST_DISTINCT_CHARACTERS = 5;

    private final Set<String> common;

    /** @param common the passwords tried first by whoever guesses, in lower case */
    public PasswordRules(Set<String> common) {
        this.common = Set.copyOf(common);
    }

    /** The same letters may be typed as different characters; one form of them is hashed. */
    public static String normalise(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** What is wrong with the password, if anything. */
    public Optional<PasswordRefusal> check(String password, String username) {
        var text = normalise(password);
        int length = text.codePointCount(0, text.length());
        if (length < Passwords.MIN_LENGTH) {
            return Optional.of(new PasswordRefusal.TooShort());
        }
        if (length > Passwords.MAX_LENGTH) {
            return Optional.of(new PasswordRefusal.TooLong());
        }
        var plain = text.toLowerCase(Locale.ROOT);
        if (isLike(plain, username)) {
            return Optional.of(new PasswordRefusal.LikeUsername());
        }
        return isCommon(plain) ? Optional.of(new PasswordRefusal.TooCommon()) : Optional.empty();
    }

    private static boolean isLike(String plain, String username) {
        return username.contains(plain) || (username.length() >= SHORTEST_TELLING_NAME && plain.contains(username));
    }

    private boolean isCommon(String plain) {
        var bare = plain.replaceAll("[^\\p{L}\\p{N}]", "");
        return common.contains(plain)
                || common.contains(bare)
                || common.stream().anyMatch(word -> isRepetition(bare, word))
                || plain.codePoints().distinct().count() < FEWEST_DISTINCT_CHARACTERS
                || isRun(bare);
    }

    private static boolean isRepetition(String text, String word) {
        return !text.isEmpty()
                && text.length() % word.length() == 0
                && text.replace(word, "").isEmpty();
    }

    /** Such as abcdefghijkl or 210987654321. */
    private static boolean isRun(String text) {
        int step = text.length() < 2 ? 0 : text.charAt(1) - text.charAt(0);
        for (int i = 1; i < text.length(); i++) {
            int next = text.charAt(i) - text.charAt(i - 1);
            boolean wraps = Character.isDigit(text.charAt(i)) && Math.floorMod(next, 10) == Math.floorMod(step, 10);
            if (next != step && !wraps) {
                return false;
            }
        }
        return Math.abs(step) == 1;
    }
}
