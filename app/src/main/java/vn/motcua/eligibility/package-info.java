/** A few questions before anybody signs on: may I use this procedure, in which case, or is another one mine? */
@ApplicationModule(
        displayName = "Eligibility",
        allowedDependencies = {"shared", "json", "catalog"})
@NullMarked
package vn.motcua.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
