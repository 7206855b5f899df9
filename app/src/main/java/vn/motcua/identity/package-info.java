/** People, accounts, posts and roles; signing in; who may do what. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "organisation"})
@NullMarked
package vn.motcua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
