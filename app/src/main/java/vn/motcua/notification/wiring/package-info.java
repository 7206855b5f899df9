@NullMarked
package vn.motcua.notification.wiring;

import org.jspecify.annotations.NullMarked;
