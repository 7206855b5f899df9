/** How long a person waits for a slip. */
@NullMarked
package vn.motcua.benchmarks.slips;

import org.jspecify.annotations.NullMarked;
