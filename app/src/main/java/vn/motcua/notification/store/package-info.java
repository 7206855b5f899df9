@NullMarked
package vn.motcua.notification.store;

import org.jspecify.annotations.NullMarked;
