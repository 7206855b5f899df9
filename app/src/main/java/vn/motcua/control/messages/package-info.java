/** Runs the messages: how they fare, what failed, what is written in them, what they may cost. */
@NullMarked
package vn.motcua.control.messages;

import org.jspecify.annotations.NullMarked;
