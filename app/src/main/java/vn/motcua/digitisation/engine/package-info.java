/** Makes one searchable paper of the files that came in. */
@NullMarked
package vn.motcua.digitisation.engine;

import org.jspecify.annotations.NullMarked;
