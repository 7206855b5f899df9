/** People say what they think of how their dossier was handled. */
@NullMarked
package vn.motcua.portal.rating;

import org.jspecify.annotations.NullMarked;
