/** What the applicant was told. */
@NullMarked
package vn.motcua.portal.messages;

import org.jspecify.annotations.NullMarked;
