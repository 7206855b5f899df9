/** What signatures of others, and our own, are worth. */
@NullMarked
package vn.motcua.signatures.checks;

import org.jspecify.annotations.NullMarked;
