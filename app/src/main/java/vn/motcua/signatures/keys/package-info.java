/** Where the secret parts of keys lie, and how they are unlocked. */
@NullMarked
package vn.motcua.signatures.keys;

import org.jspecify.annotations.NullMarked;
