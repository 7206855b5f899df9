/** Results of dossiers: approved, signed, numbered, sealed, issued, kept, and verifiable by anyone (NĐ 45/2020/NĐ-CP, NĐ 30/2020/NĐ-CP). */
@ApplicationModule(
        displayName = "Results",
        allowedDependencies = {
            "shared",
            "json",
            "installation",
            "calendar",
            "organisation",
            "identity",
            "catalog",
            "process",
            "dossier",
            "archive :: spi",
            "files",
            "signatures",
            "papers",
            "vault"
        })
@NullMarked
package vn.motcua.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
