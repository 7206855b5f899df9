/**
 * The messages of the national platforms, each in one place. Whatever the public sources do not say is marked as assumed;
 * none of it was checked against a real host.
 */
@NullMarked
package vn.motcua.payment.platforms;

import org.jspecify.annotations.NullMarked;
