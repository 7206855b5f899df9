/** The systems outside of the product, to be started beside it. */
@NullMarked
package vn.motcua.simulators;

import org.jspecify.annotations.NullMarked;
