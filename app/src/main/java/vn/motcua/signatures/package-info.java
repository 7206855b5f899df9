/** Who signs with which key, and whether a signature holds: PAdES for PDF, XAdES for XML. Knows no dossier. */
@ApplicationModule(
        displayName = "Signatures",
        allowedDependencies = {"shared", "json", "files", "organisation", "identity"})
@NullMarked
package vn.motcua.signatures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
