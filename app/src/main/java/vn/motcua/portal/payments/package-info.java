/** Where a payer pays, without signing on, and where platforms tell of it. */
@NullMarked
package vn.motcua.portal.payments;

import org.jspecify.annotations.NullMarked;
