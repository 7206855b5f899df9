/** The rules of signing in, in plain Java. */
@NullMarked
package vn.motcua.identity.domain;

import org.jspecify.annotations.NullMarked;
