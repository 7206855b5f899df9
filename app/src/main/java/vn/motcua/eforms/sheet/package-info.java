/**
 * The language in which the sheet of a declaration is written, one line of the paper a line. It shows answers by the ids of
 * their questions and has neither expressions nor loops but those over the rows of a table.
 */
@NamedInterface("sheet")
@NullMarked
package vn.motcua.eforms.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
