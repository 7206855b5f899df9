/** The papers that the law asks for along a dossier's life: statutory forms, receipts, hand-over lists and the logbook. */
@ApplicationModule(
        displayName = "Slips",
        allowedDependencies = {
            "shared",
            "calendar",
            "organisation",
            "identity",
            "catalog",
            "process",
            "dossier",
            "archive :: spi",
            "files",
            "papers"
        })
@NullMarked
package vn.motcua.slips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
