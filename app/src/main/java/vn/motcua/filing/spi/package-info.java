/** What this module needs of systems outside. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.filing.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
