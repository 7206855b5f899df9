/** What a layout is and may be: pure functions. */
@NullMarked
package vn.motcua.papers.domain;

import org.jspecify.annotations.NullMarked;
