/** Payment platforms: what they ask to be sent, the page where people pay, and how they tell of it – or lie. */
@NullMarked
package vn.motcua.simulators.payments;

import org.jspecify.annotations.NullMarked;
