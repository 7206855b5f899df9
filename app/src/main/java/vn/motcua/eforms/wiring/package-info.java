/** Spring configuration of the module. */
@NullMarked
package vn.motcua.eforms.wiring;

import org.jspecify.annotations.NullMarked;
