/** What the module keeps. */
@NullMarked
package vn.motcua.signatures.store;

import org.jspecify.annotations.NullMarked;
