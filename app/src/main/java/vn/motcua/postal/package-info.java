/** Pages for the agents of the public postal service; they see consignments of their office and nothing else. */
@ApplicationModule(
        displayName = "Postal",
        allowedDependencies = {"shared", "web", "calendar", "organisation", "identity", "catalog", "post", "audit"})
@NullMarked
package vn.motcua.postal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
