/** How the product stands on a machine: its database, its folder, its clock. */
@ApplicationModule(
        displayName = "Installation",
        allowedDependencies = {})
@NullMarked
package vn.motcua.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
