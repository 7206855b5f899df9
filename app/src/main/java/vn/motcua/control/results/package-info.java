/** The kinds of results: what is written on each, how it is numbered, how long it holds. */
@NullMarked
package vn.motcua.control.results;

import org.jspecify.annotations.NullMarked;
