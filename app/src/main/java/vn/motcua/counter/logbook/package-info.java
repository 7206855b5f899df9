/** The logbook of the one-stop unit. */
@NullMarked
package vn.motcua.counter.logbook;

import org.jspecify.annotations.NullMarked;
