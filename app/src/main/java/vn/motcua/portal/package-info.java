/** Citizens and businesses: find a procedure, file, pay, follow a dossier, verify a paper, book a time, have their say. */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "shared",
            "web",
            "calendar",
            "organisation",
            "reception",
            "identity",
            "applicant",
            "catalog",
            "eligibility",
            "process",
            "dossier",
            "filing",
            "eforms",
            "eforms :: show",
            "files",
            "reuse",
            "uploads",
            "notification",
            "post",
            "feedback",
            "questions",
            "satisfaction",
            "payment",
            "payment :: spi",
            "fees",
            "signatures",
            "vault",
            "results",
            "results :: spi"
        })
@NullMarked
package vn.motcua.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
