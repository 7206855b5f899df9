/** Rules of signing, without database or files. */
@NullMarked
package vn.motcua.signatures.domain;

import org.jspecify.annotations.NullMarked;
