/** The one-stop desk: receive, print, hand over, return results. */
@ApplicationModule(
        displayName = "Counter",
        allowedDependencies = {
            "shared",
            "web",
            "calendar",
            "organisation",
            "reception",
            "identity",
            "catalog",
            "payment",
            "fees",
            "process",
            "dossier",
            "filing",
            "post",
            "audit",
            "reuse",
            "results",
            "certification",
            "files",
            "signatures",
            "slips",
            "digitisation",
            "vault",
            "uploads"
        })
@NullMarked
package vn.motcua.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
