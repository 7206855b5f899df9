/** Encryption of what is kept. */
@NullMarked
package vn.motcua.files.sealing;

import org.jspecify.annotations.NullMarked;
