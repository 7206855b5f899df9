/** The slips of a dossier. */
@NullMarked
package vn.motcua.office.slips;

import org.jspecify.annotations.NullMarked;
