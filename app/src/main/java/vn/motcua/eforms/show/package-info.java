/** What the templates of forms ask for. */
@NullMarked
package vn.motcua.eforms.show;

import org.jspecify.annotations.NullMarked;
