/** The versions of forms in their tables, and the forms that come with the product. */
@NullMarked
package vn.motcua.eforms.store;

import org.jspecify.annotations.NullMarked;
