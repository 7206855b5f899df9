/** The tables of the module. */
@NullMarked
package vn.motcua.results.store;

import org.jspecify.annotations.NullMarked;
