/** Papers as they come in, made into searchable files, described, checked and handed to the vault (TT 01/2023/TT-VPCP). */
@ApplicationModule(
        displayName = "Digitisation",
        allowedDependencies = {
            "shared",
            "calendar",
            "organisation",
            "identity",
            "catalog",
            "dossier",
            "files",
            "signatures",
            "papers",
            "vault",
            "archive :: spi"
        })
@NullMarked
package vn.motcua.digitisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
