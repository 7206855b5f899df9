/** The dossier from filing to result: the heart. */
@ApplicationModule(
        displayName = "Dossier",
        allowedDependencies = {
            "shared",
            "json",
            "installation",
            "calendar",
            "organisation",
            "identity",
            "catalog",
            "process"
        })
@NullMarked
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
