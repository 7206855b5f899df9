/** The queue at the desk: call the next, and how long people waited. */
@NullMarked
package vn.motcua.counter.queue;

import org.jspecify.annotations.NullMarked;
