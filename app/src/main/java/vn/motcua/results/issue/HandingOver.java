package vn.motcua.results.issue;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ElectronicDelivery;
import vn.motcua.dossier.ElectronicDelivery.Say;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;

/** Hands over what is in the store of its owner already and wanted nowhere else. */
@Component
class HandingOver {

    private static final Logger LOG = LoggerFactory.getLogger(HandingOver.class);
    private static final Actor RESULTS = new Actor.System("results");

    private final Dossiers dossiers;
    private final List<ElectronicDelivery> says;

    HandingOver(Dossiers dossiers, ObjectProvider<ElectronicDelivery> says) {
        this.dossiers = dossiers;
        this.says = says.stream().toList();
    }

    /** Of a result that is in the vault; answers whether it handed it over. */
    boolean byVault(DossierId id) {
        return isDoneByVault(id)
                && dossiers.find(id)
                        .filter(dossier -> dossier.status() == DossierStatus.PROCESSED)
                        .filter(this::handOver)
                        .isPresent();
    }

    private boolean isDoneByVault(DossierId id) {
        var said = says.stream().map(each -> each.of(id)).collect(Collectors.toSet());
        return said.contains(Say.WISHED) && !said.contains(Say.NOT_YET);
    }

    private boolean handOver(Dossier dossier) {
        var act = new Act.ReturnResult(DeliveryMethod.ELECTRONIC, "");
        return switch (dossiers.act(ActRequest.on(dossier), act, RESULTS)) {
            case Outcome.Done<Dossier, DossierRefusal> _ -> true;
            case Outcome.Refused<Dossier, DossierRefusal>(var refusal) -> {
                LOG.warn("The result of {} is left to the desk: {}", dossier.code(), refusal.key());
                yield false;
            }
        };
    }
}
