/** The SQL of the module. */
@NullMarked
package vn.motcua.digitisation.store;

import org.jspecify.annotations.NullMarked;
