/** Signing PDF files. */
@NullMarked
package vn.motcua.signatures.pdf;

import org.jspecify.annotations.NullMarked;
