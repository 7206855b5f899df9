/** Fees that whoever handles a dossier asks for. */
@NullMarked
package vn.motcua.office.payments;

import org.jspecify.annotations.NullMarked;
