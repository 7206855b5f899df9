/** What people think of how their dossiers were handled, as far as it may be shown. */
@NullMarked
package vn.motcua.control.satisfaction;

import org.jspecify.annotations.NullMarked;
