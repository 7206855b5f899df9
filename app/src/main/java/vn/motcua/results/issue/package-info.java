/** Preparing, signing, issuing, ending, and what follows from them. */
@NullMarked
package vn.motcua.results.issue;

import org.jspecify.annotations.NullMarked;
