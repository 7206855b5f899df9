/** The waiting room of a centre: numbers, who is called next, the screen that calls them, appointments. */
@ApplicationModule(
        displayName = "Reception",
        allowedDependencies = {"shared", "calendar", "identity", "organisation"})
@NullMarked
package vn.motcua.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
