/** Ties applicants into Spring and into the access rules. */
@NullMarked
package vn.motcua.applicant.wiring;

import org.jspecify.annotations.NullMarked;
