/** Where the parts come together: the work on what came in, the folder of a scanner, the links of phones. */
@NullMarked
package vn.motcua.digitisation.wiring;

import org.jspecify.annotations.NullMarked;
