/** When digests are written. */
@NullMarked
package vn.motcua.digest.wiring;

import org.jspecify.annotations.NullMarked;
