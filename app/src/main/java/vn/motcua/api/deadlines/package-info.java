/** When is it due, and why: asked by anyone, about any limit. */
@NullMarked
package vn.motcua.api.deadlines;

import org.jspecify.annotations.NullMarked;
