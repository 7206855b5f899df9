/** Signing in and out, and what people see and change of their own account. */
@ApplicationModule(
        displayName = "Sign-in",
        allowedDependencies = {"shared", "web", "digest", "identity", "organisation", "signatures"})
@NullMarked
package vn.motcua.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
