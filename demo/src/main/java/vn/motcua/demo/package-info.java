/** A demonstration province, told in the verbs of the domain with a movable clock; the product does not know it. */
@NullMarked
package vn.motcua.demo;

import org.jspecify.annotations.NullMarked;
