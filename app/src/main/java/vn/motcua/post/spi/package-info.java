/** What the post needs of a carrier's system; the exchange brings adapters. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.post.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
