package vn.motcua.post;

import java.util.List;
import java.util.UUID;
import vn.motcua.shared.UnitCode;

/**
 * A citizen hands a dossier in at the post office.
 *
 * @param code as typed or scanned from a printed label; empty to be given one
 * @param procedure the code of the procedure that it is for
 * @param requestKey of the form; the same form posted twice makes one consignment
 */
public record AcceptDossier(
        String code,
        Correspondent sender,
        UnitCode desk,
        String procedure,
        String procedureName,
        List<Enclosed> papers,
        int grams,
        Charges charges,
        boolean resultByPost,
        UUID requestKey) {

    public AcceptDossier {
        papers = List.copyOf(papers);
    }
}
