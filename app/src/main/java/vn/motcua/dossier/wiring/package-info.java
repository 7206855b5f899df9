/** How the module stands in the running product. */
@NullMarked
package vn.motcua.dossier.wiring;

import org.jspecify.annotations.NullMarked;
