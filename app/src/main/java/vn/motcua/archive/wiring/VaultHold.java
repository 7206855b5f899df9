package vn.motcua.archive.wiring;

import org.springframework.stereotype.Component;
import vn.motcua.archive.spi.FileHold;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.FileId;
import vn.motcua.vault.Vault;

/** A paper that went into its owner's store stays there. */
@Component
class VaultHold implements FileHold {

    private final Vault vault;

    VaultHold(Vault vault) {
        this.vault = vault;
    }

    @Override
    public boolean holds(FileId file, Dossier dossier) {
        String owner = dossier.filing().parties().owner().identifier();
        return !owner.isEmpty()
                && vault.of(owner).stream().anyMatch(document -> document.file().equals(file));
    }
}
