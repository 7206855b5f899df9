/** What administrators do to the registers of results from the command line. */
@NullMarked
package vn.motcua.results.wiring;

import org.jspecify.annotations.NullMarked;
