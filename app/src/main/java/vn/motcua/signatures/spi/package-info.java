/** What the module needs from outside, in its own words. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.signatures.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
