/** A remote signing service that asks the holder on a page which stands for the phone. */
@NullMarked
package vn.motcua.simulators.phone;

import org.jspecify.annotations.NullMarked;
