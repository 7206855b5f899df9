/** Questions and answers, before those who keep them. */
@NullMarked
package vn.motcua.control.questions;

import org.jspecify.annotations.NullMarked;
