/** What people do with the product, told step by step in a real browser. */
@NullMarked
package vn.motcua.journeys;

import org.jspecify.annotations.NullMarked;
