/** What a signed-on applicant sees of their own. */
@NullMarked
package vn.motcua.portal.my;

import org.jspecify.annotations.NullMarked;
