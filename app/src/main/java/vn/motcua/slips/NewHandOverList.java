package vn.motcua.slips;

import java.util.List;
import java.util.UUID;
import vn.motcua.shared.DossierCode;

/**
 * Dossiers that go together from one hand to another.
 *
 * @param receiver the unit or person that takes them, 1 to 200 characters
 * @param dossiers one to {@value #MOST}, in the order of the list
 * @param requestKey of the form; the same form posted twice makes one list
 */
public record NewHandOverList(String receiver, List<DossierCode> dossiers, UUID requestKey) {

    public static final int MOST = 200;
    public static final int LONGEST_RECEIVER = 200;

    public NewHandOverList {
        dossiers = List.copyOf(dossiers);
    }
}
