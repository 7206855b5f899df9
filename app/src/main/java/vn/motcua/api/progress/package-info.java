/** A dossier's public progress, for programs. */
@NullMarked
package vn.motcua.api.progress;

import org.jspecify.annotations.NullMarked;
