/**
 * Questions that people ask again and again, with answers that everybody may read: kept in versions, tied to procedures,
 * checked again from time to time, found as procedures are found.
 */
@ApplicationModule(
        displayName = "Questions",
        allowedDependencies = {
            "shared",
            "json",
            "organisation",
            "identity",
            "calendar",
            "catalog",
            "catalog :: search",
            "files",
            "feedback"
        })
@NullMarked
package vn.motcua.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
