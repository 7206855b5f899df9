/** Signing in: passwords, second factors, limits on guessing. */
@NullMarked
package vn.motcua.identity.signin;

import org.jspecify.annotations.NullMarked;
