/** The file of a certified copy: the pages of the original and the attestation. */
@NullMarked
package vn.motcua.certification.making;

import org.jspecify.annotations.NullMarked;
