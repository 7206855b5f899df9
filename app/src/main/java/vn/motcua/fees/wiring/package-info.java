/** Orders that open and end with what happens to dossiers. */
@NullMarked
package vn.motcua.fees.wiring;

import org.jspecify.annotations.NullMarked;
