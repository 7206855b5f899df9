/** Ties filing into Spring: settings, sweeps, listeners. */
@NullMarked
package vn.motcua.filing.wiring;

import org.jspecify.annotations.NullMarked;
