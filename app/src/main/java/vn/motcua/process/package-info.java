/** Electronic processes as versioned data, and the tasks of whatever runs on them. */
@ApplicationModule(
        displayName = "Process",
        allowedDependencies = {"shared", "calendar", "organisation", "identity", "catalog"})
@NullMarked
package vn.motcua.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
