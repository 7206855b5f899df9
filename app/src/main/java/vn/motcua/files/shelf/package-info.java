/** The places where sealed contents lie: a folder, or S3. */
@NullMarked
package vn.motcua.files.shelf;

import org.jspecify.annotations.NullMarked;
