/** The SQL of the dossiers, and the form in which events are stored. */
@NullMarked
package vn.motcua.dossier.store;

import org.jspecify.annotations.NullMarked;
