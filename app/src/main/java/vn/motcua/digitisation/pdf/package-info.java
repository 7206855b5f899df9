/** Reads and writes PDF. */
@NullMarked
package vn.motcua.digitisation.pdf;

import org.jspecify.annotations.NullMarked;
