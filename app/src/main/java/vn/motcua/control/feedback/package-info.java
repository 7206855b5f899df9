/** Feedback that people tell the staff: at the telephone, at the counter, by letter. */
@NullMarked
package vn.motcua.control.feedback;

import org.jspecify.annotations.NullMarked;
