/** Procedure control and administration: catalogue, processes, organisation, calendar, accounts. */
@ApplicationModule(
        displayName = "Control",
        allowedDependencies = {
            "shared",
            "archive",
            "audit",
            "web",
            "calendar",
            "organisation",
            "reception",
            "identity",
            "catalog",
            "payment",
            "payment :: spi",
            "certification",
            "process",
            "dossier",
            "feedback",
            "notification",
            "questions",
            "satisfaction",
            "reuse",
            "results",
            "vault",
            "files",
            "signatures",
            "papers",
            "eforms",
            "eforms :: sheet",
            "eforms :: show",
            "digitisation",
            "post"
        })
@NullMarked
package vn.motcua.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
