/** Ways to a procedure that need no words: by what happens in life, by field, by agency. */
@NullMarked
package vn.motcua.portal.find;

import org.jspecify.annotations.NullMarked;
