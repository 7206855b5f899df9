/** How citizens find their procedure: the words that they use, and what happens in their lives. */
@NullMarked
package vn.motcua.control.find;

import org.jspecify.annotations.NullMarked;
