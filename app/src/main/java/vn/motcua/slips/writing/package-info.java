/** Puts what happened into the words of a form. */
@NullMarked
package vn.motcua.slips.writing;

import org.jspecify.annotations.NullMarked;
