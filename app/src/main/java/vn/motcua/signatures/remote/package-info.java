/** The remote signing service, over HTTP. */
@NullMarked
package vn.motcua.signatures.remote;

import org.jspecify.annotations.NullMarked;
