/** The register of administrative areas and its imports. */
@NullMarked
package vn.motcua.organisation.areas;

import org.jspecify.annotations.NullMarked;
