/** The keys that sign, the seals of agencies, and whom the installation trusts. */
@NullMarked
package vn.motcua.control.signatures;

import org.jspecify.annotations.NullMarked;
