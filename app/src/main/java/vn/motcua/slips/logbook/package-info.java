/** The logbook as a workbook and as a paper. */
@NullMarked
package vn.motcua.slips.logbook;

import org.jspecify.annotations.NullMarked;
