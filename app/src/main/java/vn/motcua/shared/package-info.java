/**
 * The kernel: typed identifiers, money, periods, actors, outcomes.
 *
 * <p>Depends on nothing, not even on Spring; every module may use it.
 */
@ApplicationModule(
        displayName = "Shared kernel",
        allowedDependencies = {})
@NullMarked
package vn.motcua.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
