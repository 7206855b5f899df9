/** CopyFees and days, without database. */
@NullMarked
package vn.motcua.certification.domain;

import org.jspecify.annotations.NullMarked;
