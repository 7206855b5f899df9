/** Which slips were issued, and their papers. */
@NullMarked
package vn.motcua.slips.store;

import org.jspecify.annotations.NullMarked;
