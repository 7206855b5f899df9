/** Signing on with an e-ID. */
@NullMarked
package vn.motcua.portal.signon;

import org.jspecify.annotations.NullMarked;
