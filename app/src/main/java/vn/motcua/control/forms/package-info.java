/** Electronic forms: changed by officers, looked at as citizens will see them, published from a day on. */
@NullMarked
package vn.motcua.control.forms;

import org.jspecify.annotations.NullMarked;
