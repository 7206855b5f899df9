/**
 * Electronic forms as versioned data: asked page by page, prefilled, checked, and printed as the declaration that the law
 * prescribes. Knows no dossier and no draft; whoever keeps the answers asks here what they are worth.
 */
@ApplicationModule(
        displayName = "Electronic forms",
        allowedDependencies = {"shared", "organisation", "applicant", "papers", "web"})
@NullMarked
package vn.motcua.eforms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
