/** Brings the parts together. */
@NullMarked
package vn.motcua.files.wiring;

import org.jspecify.annotations.NullMarked;
