/** Tickets, groups and desks as rows. */
@NullMarked
package vn.motcua.reception.store;

import org.jspecify.annotations.NullMarked;
