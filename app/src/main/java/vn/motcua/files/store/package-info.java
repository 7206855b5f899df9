/** The SQL of the files. */
@NullMarked
package vn.motcua.files.store;

import org.jspecify.annotations.NullMarked;
