/** The published layouts. */
@NullMarked
package vn.motcua.papers.store;

import org.jspecify.annotations.NullMarked;
