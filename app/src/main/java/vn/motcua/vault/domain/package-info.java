/** Which document would do for which paper: pure functions. */
@NullMarked
package vn.motcua.vault.domain;

import org.jspecify.annotations.NullMarked;
