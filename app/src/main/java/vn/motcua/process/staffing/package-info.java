/** Who would work with a process, and who is missing. */
@NullMarked
package vn.motcua.process.staffing;

import org.jspecify.annotations.NullMarked;
