/** Where the calendar is kept: dated rows that are left behind, never changed. */
@NullMarked
package vn.motcua.calendar.store;

import org.jspecify.annotations.NullMarked;
