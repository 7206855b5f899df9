/** What other modules implement so that strangers can verify their documents on the same page. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.results.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
