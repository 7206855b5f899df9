/** The front door, put together. */
@NullMarked
package vn.motcua.certification.wiring;

import org.jspecify.annotations.NullMarked;
