/** Administrative procedures as the law states them, versioned by publication decision. */
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"shared", "json", "calendar"})
@NullMarked
package vn.motcua.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
