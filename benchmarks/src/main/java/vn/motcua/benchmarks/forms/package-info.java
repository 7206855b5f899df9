/** How long the pages and the papers of an electronic form take. */
@NullMarked
package vn.motcua.benchmarks.forms;

import org.jspecify.annotations.NullMarked;
