/** An e-ID: an OpenID provider with the claims of the national one. */
@NullMarked
package vn.motcua.simulators.eid;

import org.jspecify.annotations.NullMarked;
