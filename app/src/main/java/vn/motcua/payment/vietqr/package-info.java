/** How a VietQR code is written: fields within fields, and a checksum. */
@NullMarked
package vn.motcua.payment.vietqr;

import org.jspecify.annotations.NullMarked;
