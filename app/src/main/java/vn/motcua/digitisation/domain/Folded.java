package vn.motcua.digitisation.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text beside itself without accents and in capitals, letter under letter: what is found in one is at the same place in
 * the other, whatever the recognition made of the accents.
 */
record Folded(String text, String plain) {

    static Folded of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var plain = new StringBuilder(composed.length());
        composed.chars().forEach(letter -> plain.append(plain((char) letter)));
        return new Folded(composed, plain.toString());
    }

    String text(int from, int to) {
        return text.substring(from, to).strip();
    }

    private static char plain(char letter) {
        if (letter == 'đ' || letter == 'Đ' || letter == 'Ð') {
            return 'D';
        }
        if (letter < 128) {
            return Character.toUpperCase(letter);
        }
        var bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        return bare.length() == 1 ? bare.charAt(0) : letter;
    }
}
