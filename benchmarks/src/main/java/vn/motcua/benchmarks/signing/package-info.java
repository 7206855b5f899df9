/** Milliseconds for a signature, by where the key lies and what goes with it. */
@NullMarked
package vn.motcua.benchmarks.signing;

import org.jspecify.annotations.NullMarked;
