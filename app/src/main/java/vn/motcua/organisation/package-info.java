/** Administrative areas, units, reception points and desks, dated, with their successors. */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"shared"})
@NullMarked
package vn.motcua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
