/** Feedback, before those who classify, answer and publish it. */
@NullMarked
package vn.motcua.office.feedback;

import org.jspecify.annotations.NullMarked;
