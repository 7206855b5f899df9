/** Administrators keep units and administrative areas; control officers and auditors look at them. */
@NullMarked
package vn.motcua.control.organisation;

import org.jspecify.annotations.NullMarked;
