/** What other modules implement: documents that strangers verify on the same page, and how a result is to be handed over. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.results.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
