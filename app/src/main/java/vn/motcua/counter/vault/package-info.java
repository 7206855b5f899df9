/** Owners of documents at the desk: they see their store, who used it for what, and have their say. */
@NullMarked
package vn.motcua.counter.vault;

import org.jspecify.annotations.NullMarked;
