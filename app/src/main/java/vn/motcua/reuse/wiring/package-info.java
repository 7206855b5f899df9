/** Offers made, taken and counted. */
@NullMarked
package vn.motcua.reuse.wiring;

import org.jspecify.annotations.NullMarked;
