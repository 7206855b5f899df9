/** What certifying a copy costs. */
@NullMarked
package vn.motcua.control.certification;

import org.jspecify.annotations.NullMarked;
