/** What the administration holds already is offered before anybody is asked for it, and each offer is accounted for. */
@ApplicationModule(
        displayName = "Reuse",
        allowedDependencies = {"shared", "catalog", "dossier", "vault"})
@NullMarked
package vn.motcua.reuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
