/** The SQL of the register. */
@NullMarked
package vn.motcua.audit.store;

import org.jspecify.annotations.NullMarked;
