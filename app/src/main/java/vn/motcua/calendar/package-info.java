/** Working time of every unit, and deadlines that explain themselves. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"shared"})
@NullMarked
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
