/** What digitisation needs from outside, each behind a port; without it papers are digitised all the same, and say so. */
@NullMarked
@NamedInterface
package vn.motcua.digitisation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
