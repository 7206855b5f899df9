/** Making signatures: PAdES in PDF files, XAdES in XML. */
@NullMarked
package vn.motcua.signatures.making;

import org.jspecify.annotations.NullMarked;
