package vn.motcua.files.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Recognises programs, by their first bytes or by the name under which a system would run them, and what may hide them. */
final class Executables {

    private static final Set<String> RUN_BY_NAME = Set.of(
            "exe", "com", "dll", "scr", "pif", "msi", "msp", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf",
            "wsh", "hta", "lnk", "jar", "apk", "sh", "reg", "cpl", "docm", "xlsm", "pptm", "dotm", "xltm", "xlam");

    private Executables() {}

    static boolean isProgram(byte[] content) {
        String head = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        return head.startsWith("MZ")
                || head.equals("\u007fELF")
                || head.startsWith("#!")
                || head.equals("\u00ca\u00fe\u00ba\u00be")
                || head.equals("\u00cf\u00fa\u00ed\u00fe");
    }

    /** ZIP and all that is one, RAR, 7-Zip, gzip, bzip2, xz. */
    static boolean isArchive(byte[] content) {
        String head = new String(content, 0, Math.min(6, content.length), StandardCharsets.ISO_8859_1);
        return head.startsWith("PK\u0003\u0004")
                || head.startsWith("Rar!")
                || head.startsWith("7z\u00bc\u00af")
                || head.startsWith("\u001f\u008b")
                || head.startsWith("BZh")
                || head.startsWith("\u00fd7zXZ");
    }

    static boolean isRunByName(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && RUN_BY_NAME.contains(name.substring(dot + 1).strip().toLowerCase(Locale.ROOT));
    }
}
