/** Brings the parts together. */
@NullMarked
package vn.motcua.archive.wiring;

import org.jspecify.annotations.NullMarked;
