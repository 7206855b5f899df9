/** The calendar's pages: days off and make-up days by year, hours by unit, files of years, who changed what. */
@NullMarked
package vn.motcua.control.calendar;

import org.jspecify.annotations.NullMarked;
