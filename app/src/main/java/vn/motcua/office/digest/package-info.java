/** What waits for the reader, in one look. */
@NullMarked
package vn.motcua.office.digest;

import org.jspecify.annotations.NullMarked;
