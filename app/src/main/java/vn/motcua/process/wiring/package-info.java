/** Spring configuration of the module. */
@NullMarked
package vn.motcua.process.wiring;

import org.jspecify.annotations.NullMarked;
