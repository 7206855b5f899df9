package vn.motcua.reuse.wiring;

import vn.motcua.dossier.Component;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Evidence;
import vn.motcua.dossier.LookUpMethod;
import vn.motcua.reuse.store.HeldComponents.Held;
import vn.motcua.vault.VaultDocument;

/** What was chosen for a paper, found and ready to be taken. */
sealed interface TakenPaper {

    Component component();

    record FromVault(Component component, VaultDocument document) implements TakenPaper {

        Component settled() {
            return withoutPaper(component).settled(State.REUSED, Evidence.fromVault(document.file(), document.id()));
        }
    }

    record FromDossier(Component component, Held held) implements TakenPaper {}

    record FromPopulation(Component component) implements TakenPaper {

        Component settled() {
            return withoutPaper(component)
                    .settled(State.REPLACED_BY_LOOK_UP, Evidence.lookedUp(LookUpMethod.POPULATION_DATABASE));
        }
    }

    /** No paper came in of what is taken. */
    private static Component withoutPaper(Component component) {
        return new Component(component.code(), component.name(), State.MISSING, 0, 0, 0);
    }
}
