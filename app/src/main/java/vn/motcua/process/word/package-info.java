/** Process tables out of Word files: understood by the words of their column headings, not by their places. */
@NullMarked
package vn.motcua.process.word;

import org.jspecify.annotations.NullMarked;
