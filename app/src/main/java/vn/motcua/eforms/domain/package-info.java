/** The rules of forms and answers: pure functions of definition, answers and day. */
@NullMarked
package vn.motcua.eforms.domain;

import org.jspecify.annotations.NullMarked;
