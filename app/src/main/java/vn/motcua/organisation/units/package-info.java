/** The register of units and the rules of its change. */
@NullMarked
package vn.motcua.organisation.units;

import org.jspecify.annotations.NullMarked;
