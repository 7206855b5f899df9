/** How working time is counted: pure Java, without a database or a framework. */
@NullMarked
package vn.motcua.calendar.domain;

import org.jspecify.annotations.NullMarked;
