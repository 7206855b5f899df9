/** The layouts of forms. */
@NullMarked
package vn.motcua.control.layouts;

import org.jspecify.annotations.NullMarked;
