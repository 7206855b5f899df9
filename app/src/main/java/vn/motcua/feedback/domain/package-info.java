/** The rules of feedback, without a database or a clock. */
@NullMarked
package vn.motcua.feedback.domain;

import org.jspecify.annotations.NullMarked;
