/** How a dossier is followed: where it is, when it is due and why, and what the person has to do. */
@NullMarked
package vn.motcua.portal.follow;

import org.jspecify.annotations.NullMarked;
