/** The SQL of ratings. */
@NullMarked
package vn.motcua.satisfaction.store;

import org.jspecify.annotations.NullMarked;
