/** Citizens say what is wrong, follow it, and read what others were answered. */
@NullMarked
package vn.motcua.portal.feedback;

import org.jspecify.annotations.NullMarked;
