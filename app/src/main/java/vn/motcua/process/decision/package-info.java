/** Reads the process tables of a decision: what they say, and by which rules it becomes a process. */
@NullMarked
package vn.motcua.process.decision;

import org.jspecify.annotations.NullMarked;
