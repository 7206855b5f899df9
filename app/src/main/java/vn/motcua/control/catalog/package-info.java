/** Keeping the catalogue: versions, to-dos, imports. */
@NullMarked
package vn.motcua.control.catalog;

import org.jspecify.annotations.NullMarked;
