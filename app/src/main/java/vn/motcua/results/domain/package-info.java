/** What may be done to a result, decided without a database. */
@NullMarked
package vn.motcua.results.domain;

import org.jspecify.annotations.NullMarked;
