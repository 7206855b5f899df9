/** How much is reused and why not more, and which papers are results of which procedures. */
@NullMarked
package vn.motcua.control.reuse;

import org.jspecify.annotations.NullMarked;
