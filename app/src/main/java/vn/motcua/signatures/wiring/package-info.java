/** The front doors, put together. */
@NullMarked
package vn.motcua.signatures.wiring;

import org.jspecify.annotations.NullMarked;
