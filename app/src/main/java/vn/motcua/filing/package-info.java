/** Filing from afar: drafts that survive a bad line, and what becomes of them once they are sent. */
@ApplicationModule(
        displayName = "Filing",
        allowedDependencies = {
            "shared",
            "json",
            "calendar",
            "organisation",
            "identity",
            "applicant",
            "catalog",
            "dossier",
            "files",
            "eforms",
            "papers",
            "vault"
        })
@NullMarked
package vn.motcua.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
