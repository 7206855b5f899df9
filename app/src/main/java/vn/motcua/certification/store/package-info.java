/** Copies and the book in the database. */
@NullMarked
package vn.motcua.certification.store;

import org.jspecify.annotations.NullMarked;
