/** The store of documents of each citizen and organisation, and who used which of them for what (TT 01/2023/TT-VPCP). Knows no dossier. */
@ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {"shared", "json", "installation", "files", "signatures"})
@NullMarked
package vn.motcua.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
