package vn.motcua.signatures.checks;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a PDF behind the last byte that an intact signature or time stamp covers.
 *
 * <p>A reader compares what the catalogue leads to, before and after, and passes over everything else. So bytes that are no
 * update of the file (ISO 32000-1, 7.5.6) would go unnoticed: an archive or a second document appended, objects that wait
 * to be put into use. Here the tail is read to its last byte.
 */
final class UnsignedTail {

    private static final Pattern OBJECT = Pattern.compile("\\d{1,10}\\s+\\d{1,5}\\s+obj\\b");
    private static final Pattern INSIDE = Pattern.compile("\\bendobj\\b|(?<=>>)\\s*stream\\r?\\n");
    private static final Pattern STREAM_END = Pattern.compile("endstream\\s+endobj\\b");
    private static final Pattern TABLE = Pattern.compile("xref\\s[\\d\\sfn]*trailer\\b");
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,15})\\s+%%EOF");

    /** Some writers leave a line to recognise them by; nothing else is a comment. */
    private static final Pattern COMMENT = Pattern.compile("%(?!%EOF)[^\\r\\n]{0,200}(?:\\r\\n|\\r|\\n)");

    private static final Pattern PREVIOUS = Pattern.compile("/Prev\\s+(\\d{1,15})");

    private final String file;
    private final int begin;

    /** @param signedTo where the last signed byte ends */
    UnsignedTail(byte[] file, int signedTo) {
        this.file = new String(file, StandardCharsets.ISO_8859_1);
        this.begin = signedTo;
    }

    /** Whether it is empty, or made of updates only that lead back to what was signed. */
    boolean isOfUpdates() {
        int at = afterBlanks(begin);
        while (at < file.length()) {
            int next = afterUpdate(at);
            if (next < 0) {
                return false;
            }
            at = afterBlanks(next);
        }
        return true;
    }

    /** Where an update ends that begins there: objects, a table or stream of references, and the mark of the end. */
    private int afterUpdate(int begin) {
        int at = begin;
        while (at >= 0) {
            at = afterBlanks(at);
            var end = matcher(END, at);
            if (end.lookingAt()) {
                return leadsBack(Long.parseLong(end.group(1))) ? end.end() : -1;
            }
            at = afterPart(at);
        }
        return -1;
    }

    private int afterPart(int at) {
        var comment = matcher(COMMENT, at);
        if (comment.lookingAt()) {
            return comment.end();
        }
        var object = matcher(OBJECT, at);
        if (object.lookingAt()) {
            return afterObject(object.end());
        }
        var table = matcher(TABLE, at);
        return table.lookingAt() ? afterDictionary(afterBlanks(table.end())) : -1;
    }

    private int afterObject(int at) {
        var inside = matcher(INSIDE, at);
        if (!inside.find()) {
            return -1;
        }
        if (inside.group().equals("endobj")) {
            return inside.end();
        }
        var end = matcher(STREAM_END, inside.end());
        return end.find() ? end.end() : -1;
    }

    private int afterDictionary(int at) {
        int depth = 0;
        for (int each = at; each < file.length() - 1; each++) {
            if (file.startsWith("<<", each)) {
                depth++;
                each++;
            } else if (file.startsWith(">>", each)) {
                depth--;
                each++;
            }
            if (depth == 0) {
                return each > at ? each + 1 : -1;
            }
        }
        return -1;
    }

    /** References are looked up from update to update; they must come to what was signed, and never back to themselves. */
    private boolean leadsBack(long start) {
        Set<Long> seen = new HashSet<>();
        long at = start;
        while (at >= begin) {
            if (at >= file.length() || !seen.add(at)) {
                return false;
            }
            var previous = matcher(PREVIOUS, (int) at);
            int end = file.indexOf("startxref", (int) at);
            if (!previous.find() || (end >= 0 && previous.start() > end)) {
                return false;
            }
            at = Long.parseLong(previous.group(1));
        }
        return isReferences((int) at);
    }

    private boolean isReferences(int at) {
        int start = afterBlanks(at);
        return file.startsWith("xref", start) || matcher(OBJECT, start).lookingAt();
    }

    private int afterBlanks(int at) {
        int next = at;
        while (next < file.length() && "\0\t\n\f\r ".indexOf(file.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private Matcher matcher(Pattern pattern, int from) {
        return pattern.matcher(file)
                .region(Math.min(from, file.length()), file.length())
                .useTransparentBounds(true);
    }
}
