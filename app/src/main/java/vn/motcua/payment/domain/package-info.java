/** Pure rules of money: what is due, and how books and statements are compared. */
@NullMarked
package vn.motcua.payment.domain;

import org.jspecify.annotations.NullMarked;
