/** Finding names by what people type: without accents, cut short, with slips; pure Java, knows no procedures. */
@NamedInterface("search")
@NullMarked
package vn.motcua.catalog.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
