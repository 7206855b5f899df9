/** The schema {@code reuse}. */
@NullMarked
package vn.motcua.reuse.store;

import org.jspecify.annotations.NullMarked;
