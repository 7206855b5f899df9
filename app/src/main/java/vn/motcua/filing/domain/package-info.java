/** What a draft must be, as pure functions. */
@NullMarked
package vn.motcua.filing.domain;

import org.jspecify.annotations.NullMarked;
