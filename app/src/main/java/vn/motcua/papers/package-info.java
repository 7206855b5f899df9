/** From layouts, which are data, and what is to be said to papers in PDF/A. Knows no dossier. */
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {"shared", "organisation"})
@NullMarked
package vn.motcua.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
