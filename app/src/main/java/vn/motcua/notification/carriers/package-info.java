/** E-mail, short messages over HTTP and SMPP, and Zalo. Contracts: {@code docs/messages.md}. */
@NullMarked
package vn.motcua.notification.carriers;

import org.jspecify.annotations.NullMarked;
