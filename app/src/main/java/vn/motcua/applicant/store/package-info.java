/** The tables of applicants. */
@NullMarked
package vn.motcua.applicant.store;

import org.jspecify.annotations.NullMarked;
