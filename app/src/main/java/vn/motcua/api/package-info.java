/** REST for other systems, described by OpenAPI. */
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "shared",
            "web",
            "calendar",
            "organisation",
            "identity",
            "catalog",
            "process",
            "dossier",
            "notification"
        })
@NullMarked
package vn.motcua.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
