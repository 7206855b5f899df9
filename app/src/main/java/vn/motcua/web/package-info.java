/** What every page stands in: layout, language, components, security headers, error pages. */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"shared", "identity", "identity :: spi", "files"})
@NullMarked
package vn.motcua.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
