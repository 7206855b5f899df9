/** From a layout and data to a page and a PDF. */
@NullMarked
package vn.motcua.papers.print;

import org.jspecify.annotations.NullMarked;
