/** The rules of the waiting room, as pure functions. */
@NullMarked
package vn.motcua.reception.domain;

import org.jspecify.annotations.NullMarked;
