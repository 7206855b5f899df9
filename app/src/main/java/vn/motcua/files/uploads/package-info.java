/** Files that arrive in parts. */
@NullMarked
package vn.motcua.files.uploads;

import org.jspecify.annotations.NullMarked;
