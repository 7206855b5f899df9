/** The SQL of feedback. */
@NullMarked
package vn.motcua.feedback.store;

import org.jspecify.annotations.NullMarked;
