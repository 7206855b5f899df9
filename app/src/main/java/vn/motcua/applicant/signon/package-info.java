/** The way to an e-ID provider and back, by OpenID Connect. */
@NullMarked
package vn.motcua.applicant.signon;

import org.jspecify.annotations.NullMarked;
