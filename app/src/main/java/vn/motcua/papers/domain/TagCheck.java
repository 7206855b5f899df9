package vn.motcua.papers.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.papers.LayoutFault.Reason;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;

/**
 * The tags of a layout: a field is shown by its name, a part is shown for each row or while something is said, and hidden
 * otherwise, and a part that several layouts share is taken in by its key. Nothing else: no unescaped texts, no other
 * delimiters, and no list within a list, since three within each other have more rows than there is paper.
 */
final class TagCheck {

    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern KNOWN = Pattern.compile("([#^/]?)([a-zA-Z][a-zA-Z0-9]*)");

    /** Where a fault is told. */
    interface Notes {
        void note(int line, Reason reason, String detail);
    }

    /** @param depth how many elements were open where the part began: it must end in the same one */
    private record Part(String name, int depth, boolean list) {}

    private final Notes notes;
    private final Map<String, PaperForm> shared;
    private final Deque<Map<String, PaperField>> scopes = new ArrayDeque<>();
    private final Deque<Part> parts = new ArrayDeque<>();

    TagCheck(List<PaperField> fields, List<PaperForm> shared, Notes notes) {
        this.notes = notes;
        this.shared =
                shared.stream().collect(Collectors.toMap(part -> part.key().value(), Function.identity()));
        scopes.push(byName(fields));
    }

    void text(String text, int firstLine, int depth) {
        var found = TAG.matcher(text);
        int end = 0;
        while (found.find()) {
            braces(text, end, found.start(), firstLine);
            tag(found.group(1), firstLine + LayoutText.lineOf(text, found.start()) - 1, depth);
            end = found.end();
        }
        braces(text, end, text.length(), firstLine);
    }

    /** In an attribute a field may stand, but no part may begin or end. */
    void attribute(String value, int line) {
        var found = TAG.matcher(value);
        while (found.find()) {
            var known = KNOWN.matcher(found.group(1));
            if (known.matches() && known.group(1).isEmpty()) {
                shown(known.group(2), line);
            } else {
                notes.note(line, Reason.TAG, found.group());
            }
        }
        var rest = TAG.matcher(value).replaceAll("");
        braces(rest, 0, rest.length(), line);
    }

    void picture(String name, int line) {
        var field = find(name);
        if (field == null) {
            notes.note(line, Reason.FIELD, name);
        } else if (!field.kind().isPicture()) {
            notes.note(line, Reason.PICTURE, name);
        }
    }

    /** A part that began in an element has ended when the element ends. */
    void endOfElement(int depth, int line) {
        while (!parts.isEmpty() && parts.peek().depth() == depth) {
            notes.note(line, Reason.SECTION, parts.peek().name());
            close();
        }
    }

    private void tag(String content, int line, int depth) {
        if (content.startsWith(">")) {
            takenIn(content.substring(1), line);
            return;
        }
        var known = KNOWN.matcher(content.strip());
        if (!known.matches()) {
            notes.note(line, Reason.TAG, "{{" + content + "}}");
            return;
        }
        var name = known.group(2);
        switch (known.group(1)) {
            case "#" -> open(name, line, depth, true);
            case "^" -> open(name, line, depth, false);
            case "/" -> end(name, line, depth);
            default -> shown(name, line);
        }
    }

    /** A part may show only what the form has; that it is sound in itself was seen when it was published. */
    private void takenIn(String key, int line) {
        var part = shared.get(key);
        if (part == null) {
            notes.note(line, Reason.PART, key);
        } else {
            part.fields().stream()
                    .map(PaperField::name)
                    .filter(name -> find(name) == null)
                    .forEach(name -> notes.note(line, Reason.FIELD, name));
        }
    }

    private void open(String name, int line, int depth, boolean forEach) {
        var field = find(name);
        if (field == null) {
            notes.note(line, Reason.FIELD, name);
        }
        var columns = forEach && field != null && field.kind() == PaperField.Kind.ROWS ? field.columns() : null;
        if (columns != null && parts.stream().anyMatch(Part::list)) {
            notes.note(line, Reason.LOOP, name);
        }
        parts.push(new Part(name, depth, columns != null));
        if (columns != null) {
            scopes.push(byName(columns));
        }
    }

    private void end(String name, int line, int depth) {
        var part = parts.peek();
        if (part == null || !part.name().equals(name) || part.depth() != depth) {
            notes.note(line, Reason.SECTION, name);
        } else {
            close();
        }
    }

    private void close() {
        if (parts.pop().list()) {
            scopes.pop();
        }
    }

    private void shown(String name, int line) {
        var field = find(name);
        if (field == null) {
            notes.note(line, Reason.FIELD, name);
        } else if (field.kind() != PaperField.Kind.TEXT) {
            notes.note(line, Reason.NOT_A_LIST, name);
        }
    }

    private void braces(String text, int from, int to, int firstLine) {
        int at = text.indexOf("{{", from);
        int other = text.indexOf("}}", from);
        int first = at < 0 ? other : other < 0 ? at : Math.min(at, other);
        if (first >= 0 && first < to) {
            notes.note(firstLine + LayoutText.lineOf(text, first) - 1, Reason.TAG, text.substring(first, first + 2));
        }
    }

    private @Nullable PaperField find(String name) {
        return scopes.stream()
                .map(scope -> scope.get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, PaperField> byName(List<PaperField> fields) {
        return fields.stream().collect(Collectors.toMap(PaperField::name, Function.identity()));
    }
}
