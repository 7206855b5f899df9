/** The systems outside: each implements the port of the module that needs it, and nothing depends on this one. */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"shared", "organisation", "dossier", "filing :: spi", "reuse :: spi"})
@NullMarked
package vn.motcua.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
