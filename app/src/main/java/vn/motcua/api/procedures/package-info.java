/** The catalogue for programs. */
@NullMarked
package vn.motcua.api.procedures;

import org.jspecify.annotations.NullMarked;
