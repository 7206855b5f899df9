/** Who may use which page and which API call. */
@NullMarked
package vn.motcua.identity.access;

import org.jspecify.annotations.NullMarked;
