/** The SQL of the archive. */
@NullMarked
package vn.motcua.archive.store;

import org.jspecify.annotations.NullMarked;
