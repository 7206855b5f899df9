/** Where carriers of messages report. */
@NullMarked
package vn.motcua.api.carriers;

import org.jspecify.annotations.NullMarked;
