/** Which papers can be reused at all: pure functions. */
@NullMarked
package vn.motcua.reuse.domain;

import org.jspecify.annotations.NullMarked;
