/** Pure rules of money: what is due, and how an amount is said in words. */
@NullMarked
package vn.motcua.payment.domain;

import org.jspecify.annotations.NullMarked;
