package vn.motcua.postal;

import java.util.List;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.shared.Channel;
import vn.motcua.web.TypedForm;

/** A dossier at the window of the post, for a chosen procedure. */
public record AcceptView(ProcedureVersion version, TypedForm form) {

    /** The papers that the procedure asks for, of all its cases. */
    public List<RequiredComponent> papers() {
        return version.content().components().toList();
    }

    /** The name of the field that says how many of a paper there are. */
    public static String field(RequiredComponent paper) {
        return "paper." + paper.key();
    }

    /** Whether the decision says nothing of filing by post: the agent asks at the desk first. */
    public boolean isPostUnnamed() {
        return version.content().terms().stream().noneMatch(terms -> terms.channel() == Channel.POSTAL);
    }
}
