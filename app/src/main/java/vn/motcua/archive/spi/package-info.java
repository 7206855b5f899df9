/** What other modules implement so that their files go into the package of a dossier. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.archive.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
