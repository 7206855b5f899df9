/** What other modules tell the access rules. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
