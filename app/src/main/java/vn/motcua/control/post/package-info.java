/** How carriers number their labels, and how many days they promise. */
@NullMarked
package vn.motcua.control.post;

import org.jspecify.annotations.NullMarked;
