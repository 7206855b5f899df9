/** Control officers keep the electronic processes: look, write, check, publish, end, take in a decision. */
@NullMarked
package vn.motcua.control.processes;

import org.jspecify.annotations.NullMarked;
