/** What is drawn on the file of a result. */
@NullMarked
package vn.motcua.results.print;

import org.jspecify.annotations.NullMarked;
