@NullMarked
package vn.motcua.notification.domain;

import org.jspecify.annotations.NullMarked;
