/** Centres: take a number, see how it stands, the screen on the wall. */
@NullMarked
package vn.motcua.portal.reception;

import org.jspecify.annotations.NullMarked;
