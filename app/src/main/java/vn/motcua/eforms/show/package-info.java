/** What the templates of forms ask for. */
@NamedInterface("show")
@NullMarked
package vn.motcua.eforms.show;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
