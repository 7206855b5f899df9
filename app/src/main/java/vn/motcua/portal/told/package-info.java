/** What the links in messages of appointments open. */
@NullMarked
package vn.motcua.portal.told;

import org.jspecify.annotations.NullMarked;
