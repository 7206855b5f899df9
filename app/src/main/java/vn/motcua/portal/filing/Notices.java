package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.filing.Drafts.Opened;

/**
 * What changed in the law since somebody last worked on a draft.
 *
 * @param dropped papers that had something in their place and are asked for no longer
 */
public record Notices(boolean changed, ProcedureVersion procedure, List<String> dropped) {

    static Notices of(Opened opened) {
        return new Notices(opened.changed(), opened.procedure(), opened.dropped());
    }
}
