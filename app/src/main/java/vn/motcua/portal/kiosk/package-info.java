/** The screen that stands in a centre for everyone: its first page, and how it forgets who was there. */
@NullMarked
package vn.motcua.portal.kiosk;

import org.jspecify.annotations.NullMarked;
