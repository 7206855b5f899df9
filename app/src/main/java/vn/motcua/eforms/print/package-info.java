/** Finished forms as papers. */
@NullMarked
package vn.motcua.eforms.print;

import org.jspecify.annotations.NullMarked;
