package vn.motcua.papers.domain;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import vn.motcua.papers.LayoutFault;
import vn.motcua.papers.LayoutFault.Reason;
import vn.motcua.papers.Layouts;
import vn.motcua.papers.PaperForm;

/**
 * Says what is wrong with a layout before anything is printed in it: it is well-formed, made of known elements, brings
 * nothing in from outside, and names no field that the form does not have.
 */
public final class LayoutCheck {

    private LayoutCheck() {}

    /**
     * In the order of the lines; empty when nothing is wrong.
     *
     * @param parts that the layout of a form may take in; that of a part takes in none
     */
    public static List<LayoutFault> faults(PaperForm form, String content, List<PaperForm> parts) {
        if (content.isBlank() || content.length() > Layouts.LONGEST) {
            return List.of(new LayoutFault(1, Reason.TOO_LONG, String.valueOf(Layouts.LONGEST)));
        }
        var text = LayoutText.of(content);
        var faults = new ArrayList<>(StyleCheck.sheet(text.style()));
        faults.addAll(bodyFaults(form, text, form.part() ? List.of() : parts));
        faults.sort(Comparator.comparingInt(LayoutFault::line));
        return List.copyOf(faults);
    }

    /**
     * The fields that the form needs and that stand nowhere; told of the last line, behind which they could stand.
     *
     * @param whole the layout with its parts in it
     */
    public static List<LayoutFault> missing(PaperForm form, String content, String whole) {
        int last = LayoutText.lineOf(content, content.stripTrailing().length());
        return form.needed().stream()
                .filter(name -> !Pattern.compile("\\{\\{#?" + name + "}}")
                        .matcher(whole)
                        .find())
                .map(name -> new LayoutFault(last, Reason.MISSING, name + " – " + form.title()))
                .toList();
    }

    private static List<LayoutFault> bodyFaults(PaperForm form, LayoutText text, List<PaperForm> parts) {
        var reading = new LayoutReading(form.fields(), parts, text.bodyLine() - 1);
        try {
            XmlReading.parser().parse(new InputSource(new StringReader("<body>" + text.body() + "</body>")), reading);
            return reading.faults();
        } catch (SAXException broken) {
            int line = broken instanceof SAXParseException there ? there.getLineNumber() : 1;
            var faults = new ArrayList<>(reading.faults());
            faults.add(new LayoutFault(
                    text.bodyLine() - 1 + Math.max(1, line),
                    Reason.NOT_WELL_FORMED,
                    String.valueOf(broken.getMessage())));
            return faults;
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException("cannot read a layout", impossible);
        }
    }
}
