package vn.motcua.papers;

import java.util.List;
import vn.motcua.shared.Refusal;

/**
 * What is wrong with a layout, and where.
 *
 * @param line counts from 1
 * @param reason what kind of fault
 * @param detail what was found there, such as the name of a field; may be empty
 */
public record LayoutFault(int line, Reason reason, String detail) implements Refusal {

    /** The kinds of faults. */
    public enum Reason {
        TOO_LONG("papers.layout.too-long"),
        NOT_WELL_FORMED("papers.layout.not-well-formed"),
        ELEMENT("papers.layout.element"),
        ATTRIBUTE("papers.layout.attribute"),
        STYLE("papers.layout.style"),
        TAG("papers.layout.tag"),
        FIELD("papers.layout.field"),
        PICTURE("papers.layout.picture"),
        NOT_A_LIST("papers.layout.not-a-list"),
        SECTION("papers.layout.section"),
        LOOP("papers.layout.loop"),
        PART("papers.layout.part"),
        MISSING("papers.layout.missing"),
        PRINTING("papers.layout.printing");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    @Override
    public String key() {
        return reason.key;
    }

    @Override
    public List<Object> arguments() {
        return List.of(String.valueOf(line), detail);
    }
}
