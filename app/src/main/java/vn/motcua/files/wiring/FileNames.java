package vn.motcua.files.wiring;

import java.text.Normalizer;

/** Names as senders give them, made fit to be shown. */
final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {}

    /** Without folders and without signs that cannot be seen, among them those that turn the direction of writing. */
    static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String visible = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .strip();
        return visible.isEmpty() ? "–" : shortened(visible);
    }

    /** The ending stays. */
    private static String shortened(String name) {
        int tooMany = name.length() - LONGEST;
        return tooMany <= 0 ? name : name.substring(0, LONGEST / 2) + "…" + name.substring(LONGEST / 2 + tooMany + 1);
    }
}
