/** Which digests were written, and who wants none. */
@NullMarked
package vn.motcua.digest.store;

import org.jspecify.annotations.NullMarked;
