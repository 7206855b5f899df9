/** What the waiting room does by itself. */
@NullMarked
package vn.motcua.reception.wiring;

import org.jspecify.annotations.NullMarked;
