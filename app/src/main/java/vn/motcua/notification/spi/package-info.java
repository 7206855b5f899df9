/** What the messages need of those who carry them. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.notification.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
