/** The sessions of people who are signed in or about to be. */
@NullMarked
package vn.motcua.identity.sessions;

import org.jspecify.annotations.NullMarked;
