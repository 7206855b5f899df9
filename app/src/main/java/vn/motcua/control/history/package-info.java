/** The proof that nobody changed the history of the dossiers. */
@NullMarked
package vn.motcua.control.history;

import org.jspecify.annotations.NullMarked;
