/** A certification authority with time stamps (RFC 3161), OCSP (RFC 6960) and revocation lists (RFC 5280). */
@NullMarked
package vn.motcua.simulators.trust;

import org.jspecify.annotations.NullMarked;
