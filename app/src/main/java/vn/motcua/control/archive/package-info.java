/** The archive of finished dossiers: packages, periods of retention, the end of keeping. */
@NullMarked
package vn.motcua.control.archive;

import org.jspecify.annotations.NullMarked;
