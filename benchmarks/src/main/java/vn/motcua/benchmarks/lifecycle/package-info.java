/** A dossier's life through the front door, beside the same life as plain JDBC on the same PostgreSQL. */
@NullMarked
package vn.motcua.benchmarks.lifecycle;

import org.jspecify.annotations.NullMarked;
