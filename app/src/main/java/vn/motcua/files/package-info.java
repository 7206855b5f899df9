/** Files as they came in or were made: known by their content, encrypted at rest, checked before they are kept. Knows no dossier. */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"shared"})
@NullMarked
package vn.motcua.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
