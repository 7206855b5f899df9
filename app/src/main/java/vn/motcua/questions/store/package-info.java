/** The SQL of questions. */
@NullMarked
package vn.motcua.questions.store;

import org.jspecify.annotations.NullMarked;
