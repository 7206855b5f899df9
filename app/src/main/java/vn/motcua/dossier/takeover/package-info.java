/** Dossiers of other systems, taken over as history. */
@NullMarked
package vn.motcua.dossier.takeover;

import org.jspecify.annotations.NullMarked;
