/** The rules of the decrees under which dossiers live. */
@NullMarked
package vn.motcua.control.regimes;

import org.jspecify.annotations.NullMarked;
