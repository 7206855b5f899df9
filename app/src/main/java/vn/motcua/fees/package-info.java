/** What a dossier costs: the fees of its procedure on the day of filing become an order to be paid. */
@ApplicationModule(
        displayName = "Fees",
        allowedDependencies = {"shared", "calendar", "catalog", "process", "dossier", "payment", "web"})
@NullMarked
package vn.motcua.fees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
