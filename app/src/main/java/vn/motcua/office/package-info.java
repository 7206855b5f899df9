/** Case officers and leaders: inbox, handle, approve. */
@ApplicationModule(
        displayName = "Office",
        allowedDependencies = {
            "shared",
            "web",
            "calendar",
            "organisation",
            "identity",
            "catalog",
            "process",
            "digest",
            "dossier",
            "payment",
            "fees",
            "filing",
            "eforms",
            "eforms :: show",
            "feedback",
            "audit",
            "reuse",
            "files",
            "signatures",
            "results",
            "papers",
            "slips"
        })
@NullMarked
package vn.motcua.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
