/** The desk where copies are certified, and the book of them. */
@NullMarked
package vn.motcua.counter.certification;

import org.jspecify.annotations.NullMarked;
