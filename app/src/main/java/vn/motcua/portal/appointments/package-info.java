/** Appointments: booked, moved and cancelled by everyone. */
@NullMarked
package vn.motcua.portal.appointments;

import org.jspecify.annotations.NullMarked;
