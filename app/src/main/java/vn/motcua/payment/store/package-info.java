/** Orders, tries and money in the database. */
@NullMarked
package vn.motcua.payment.store;

import org.jspecify.annotations.NullMarked;
