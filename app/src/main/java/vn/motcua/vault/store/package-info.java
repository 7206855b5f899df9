/** Documents, accesses and consents in the schema {@code vault}. */
@NullMarked
package vn.motcua.vault.store;

import org.jspecify.annotations.NullMarked;
