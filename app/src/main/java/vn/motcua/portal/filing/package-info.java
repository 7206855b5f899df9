/** Filing online: by applicants for themselves, and by officers and postal agents who help somebody present. */
@NullMarked
package vn.motcua.portal.filing;

import org.jspecify.annotations.NullMarked;
