package vn.motcua.counter.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.results.RegisteredResult;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.slips.SlipId;

/**
 * The results that lie at the desk.
 *
 * @param text by what the list was searched
 * @param electronic the e-result of each dossier that has one
 * @param wantedByPost whose owners asked for the post, and which lie in no envelope yet
 * @param handedOver what was handed over last; null when the page was merely opened
 */
public record ResultsToReturn(
        List<DossierSummary> dossiers,
        String text,
        Map<DossierId, RegisteredResult> electronic,
        Set<DossierId> wantedByPost,
        @Nullable HandedOver handedOver) {

    /** The most that one page shows. */
    public static final int MOST = 100;

    public ResultsToReturn {
        dossiers = List.copyOf(dossiers);
        electronic = Map.copyOf(electronic);
        wantedByPost = Set.copyOf(wantedByPost);
    }

    /** @param receipt the return receipt, to be printed where the citizen wants one */
    public record HandedOver(DossierCode code, SlipId receipt) {
        public String address() {
            return "/office/dossiers/" + code + "/slips/" + receipt;
        }
    }

    public Optional<HandedOver> justHandedOver() {
        return Optional.ofNullable(handedOver);
    }

    public boolean isWantedByPost(DossierSummary dossier) {
        return wantedByPost.contains(dossier.id());
    }
}
