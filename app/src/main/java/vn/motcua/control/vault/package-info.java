/** The store of documents for those who check it, and the loading of old archives. */
@NullMarked
package vn.motcua.control.vault;

import org.jspecify.annotations.NullMarked;
