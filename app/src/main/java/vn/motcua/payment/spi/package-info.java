/** What a payment platform has to offer. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.payment.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
