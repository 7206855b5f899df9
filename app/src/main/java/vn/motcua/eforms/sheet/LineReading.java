package vn.motcua.eforms.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the text of a line apart: words, bold and slanting ones, answers and boxes. */
final class LineReading {

    private static final String PATH = "[a-z][A-Za-z0-9]{0,39}(?:\\.[a-z][A-Za-z0-9]{0,39}){0,3}";
    private static final Pattern ANSWER = Pattern.compile("(" + PATH + ")(?:\\|([\\p{L}]+))?(?::([0-9]{1,3}))?");
    private static final Pattern TICK = Pattern.compile("(" + PATH + ")=([^{}]{1,100})");
    private static final int MOST_DOTS = 120;

    private final int line;
    private final List<SheetFault> faults;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean bold;
    private boolean italic;

    private LineReading(int line, List<SheetFault> faults) {
        this.line = line;
        this.faults = faults;
    }

    static List<Piece> pieces(String text, int line, List<SheetFault> faults) {
        var reading = new LineReading(line, faults);
        reading.read(text);
        return reading.pieces;
    }

    private void read(String text) {
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("**", at)) {
                bold = !bold;
                at += 2;
            } else if (text.startsWith("__", at)) {
                italic = !italic;
                at += 2;
            } else if (text.charAt(at) == '{') {
                at = answer(text, at);
            } else {
                int end = endOfWords(text, at);
                words(text.substring(at, end));
                at = end;
            }
        }
        if (bold || italic) {
            faults.add(new SheetFault(line, "sheet-mark", bold ? "**" : "__"));
        }
    }

    private static int endOfWords(String text, int from) {
        int at = from + 1;
        while (at < text.length()
                && text.charAt(at) != '{'
                && !text.startsWith("**", at)
                && !text.startsWith("__", at)) {
            at++;
        }
        return at;
    }

    private void words(String text) {
        if (text.indexOf('}') >= 0) {
            faults.add(new SheetFault(line, "sheet-brace", "}"));
        } else {
            pieces.add(new Piece.Words(text, bold, italic));
        }
    }

    private int answer(String text, int from) {
        int end = text.indexOf('}', from);
        if (end < 0) {
            faults.add(new SheetFault(line, "sheet-brace", "{"));
            return text.length();
        }
        var content = text.substring(from + 1, end).strip();
        var answer = ANSWER.matcher(content);
        var tick = TICK.matcher(content);
        if (tick.matches()) {
            pieces.add(new Piece.Tick(tick.group(1), tick.group(2).strip()));
        } else if (answer.matches()) {
            var word = answer.group(2) == null ? "" : answer.group(2);
            var format = Format.of(word);
            if (format.isEmpty()) {
                faults.add(new SheetFault(line, "sheet-format", content));
            }
            int dots = answer.group(3) == null ? 0 : Math.min(MOST_DOTS, Integer.parseInt(answer.group(3)));
            pieces.add(new Piece.Answer(answer.group(1), format.orElse(Format.PLAIN), dots));
        } else {
            faults.add(new SheetFault(line, "sheet-unknown", content));
        }
        return end + 1;
    }
}
