/** Phones, and the networks that reach them: a gateway over HTTP, a short message centre over SMPP, Zalo. */
@NullMarked
package vn.motcua.simulators.messages;

import org.jspecify.annotations.NullMarked;
