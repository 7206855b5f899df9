/** The forms that can be printed, with their fields and the layouts that come with the product. */
@NullMarked
package vn.motcua.slips.forms;

import org.jspecify.annotations.NullMarked;
