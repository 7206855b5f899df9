package vn.motcua.reuse;

import java.util.List;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.shared.Refusal;
import vn.motcua.vault.VaultRefusal;

/** Why nothing was done with a dossier whose papers were to be taken from what is held. */
public sealed interface ReuseRefusal extends Refusal {

    /** The dossier itself refused. */
    record OfDossier(DossierRefusal refusal) implements ReuseRefusal {
        @Override
        public String key() {
            return refusal.key();
        }

        @Override
        public List<Object> arguments() {
            return refusal.arguments();
        }
    }

    /** The vault does not give the document out. */
    record OfVault(String component, VaultRefusal refusal) implements ReuseRefusal {
        @Override
        public String key() {
            return refusal.key();
        }

        @Override
        public List<Object> arguments() {
            return refusal.arguments();
        }
    }

    /** What was offered is not held any more, or the offer never was one. */
    record OfferGone(String component, String paper) implements ReuseRefusal {
        @Override
        public String key() {
            return "reuse.offer-gone";
        }

        @Override
        public List<Object> arguments() {
            return List.of(paper);
        }
    }

    /** The population register does not know the person under that number and name. */
    record NotConfirmed(String component, String paper) implements ReuseRefusal {
        @Override
        public String key() {
            return "reuse.not-confirmed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(paper);
        }
    }

    record RegisterAway(String component) implements ReuseRefusal {
        @Override
        public String key() {
            return "reuse.register-away";
        }
    }
}
