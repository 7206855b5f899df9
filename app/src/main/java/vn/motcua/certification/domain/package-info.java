/** Days, without database. */
@NullMarked
package vn.motcua.certification.domain;

import org.jspecify.annotations.NullMarked;
