/** What came in, what differs, what is to be given back, and the rules by which less is paid. */
@NullMarked
package vn.motcua.control.payments;

import org.jspecify.annotations.NullMarked;
