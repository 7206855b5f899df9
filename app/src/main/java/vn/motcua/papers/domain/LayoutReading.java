package vn.motcua.papers.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import vn.motcua.papers.LayoutFault;
import vn.motcua.papers.LayoutFault.Reason;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;

/** Walks once through the body of a layout and notes what may not be there. */
final class LayoutReading extends DefaultHandler {

    private static final Set<String> ELEMENTS = Set.of(
            "body",
            "div",
            "p",
            "span",
            "h1",
            "h2",
            "h3",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "small",
            "sup",
            "sub",
            "br",
            "hr",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "ul",
            "ol",
            "li",
            "img");

    private static final Set<String> ATTRIBUTES =
            Set.of("class", "style", "colspan", "rowspan", "scope", "alt", "src", "lang");

    private static final Set<String> SPANS = Set.of("colspan", "rowspan");

    /** A cell over a million columns is one that takes all memory. */
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");

    private static final Pattern PICTURE = Pattern.compile("\\{\\{([a-zA-Z0-9]+)}}");

    private final TagCheck tags;
    private final int linesBefore;
    private final List<LayoutFault> faults = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int textLine = 1;
    private @Nullable Locator locator;

    LayoutReading(List<PaperField> fields, List<PaperForm> parts, int linesBefore) {
        this.tags = new TagCheck(fields, parts, this::note);
        this.linesBefore = linesBefore;
    }

    List<LayoutFault> faults() {
        return faults;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        endOfText();
        open.push(name);
        if (!ELEMENTS.contains(name) || name.equals("body") && open.size() > 1) {
            note(line(), Reason.ELEMENT, name);
        }
        for (int index = 0; index < attributes.getLength(); index++) {
            attribute(name, attributes.getQName(index), attributes.getValue(index));
        }
        if (name.equals("img") && (attributes.getValue("src") == null || attributes.getValue("alt") == null)) {
            note(line(), Reason.PICTURE, "img");
        }
        textLine = line();
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        endOfText();
        tags.endOfElement(open.size(), line());
        open.pop();
        textLine = line();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) {
        note(line(), Reason.ELEMENT, "?" + target);
    }

    /** Broken XML is told by the parser; what comes after it cannot be read. */
    @Override
    public void fatalError(SAXParseException broken) throws SAXException {
        throw broken;
    }

    private void attribute(String element, String name, String value) {
        if (!ATTRIBUTES.contains(name) || name.equals("src") && !element.equals("img")) {
            note(line(), Reason.ATTRIBUTE, name);
        } else if (SPANS.contains(name) && !SPAN.matcher(value).matches()) {
            note(line(), Reason.ATTRIBUTE, name + "=" + value);
        } else if (name.equals("src")) {
            picture(value);
        } else if (name.equals("style")) {
            StyleCheck.attribute(value).ifPresent(found -> note(line(), Reason.STYLE, found));
        } else {
            tags.attribute(value, line());
        }
    }

    private void picture(String value) {
        var found = PICTURE.matcher(value);
        if (found.matches()) {
            tags.picture(found.group(1), line());
        } else {
            note(line(), Reason.PICTURE, value);
        }
    }

    private void endOfText() {
        tags.text(text.toString(), textLine, open.size());
        text.setLength(0);
    }

    private int line() {
        return locator == null ? 1 : Math.max(1, locator.getLineNumber());
    }

    private void note(int line, Reason reason, String detail) {
        faults.add(new LayoutFault(linesBefore + line, reason, detail));
    }
}
