/** Time stamps and revocation, asked over HTTP. */
@NullMarked
package vn.motcua.signatures.outside;

import org.jspecify.annotations.NullMarked;
