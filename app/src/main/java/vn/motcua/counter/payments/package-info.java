/** Fees taken at the desk. */
@NullMarked
package vn.motcua.counter.payments;

import org.jspecify.annotations.NullMarked;
