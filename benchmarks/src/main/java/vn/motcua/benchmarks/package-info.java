/** How fast the product is, measured; what was measured stands in {@code docs/benchmarks}. */
@NullMarked
package vn.motcua.benchmarks;

import org.jspecify.annotations.NullMarked;
