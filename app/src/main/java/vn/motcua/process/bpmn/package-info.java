/** Processes as BPMN 2.0: what is written, what is understood, and what is refused by name. */
@NullMarked
package vn.motcua.process.bpmn;

import org.jspecify.annotations.NullMarked;
