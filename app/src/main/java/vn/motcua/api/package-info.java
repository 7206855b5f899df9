/** REST for other systems, described by OpenAPI. */
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {"shared", "web", "calendar", "organisation", "identity", "catalog", "process", "dossier"
        })
@NullMarked
package vn.motcua.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
