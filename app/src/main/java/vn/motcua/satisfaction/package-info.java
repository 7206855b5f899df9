/**
 * What people think of how their dossier was handled, asked once after the result: three degrees, the nine indicators of
 * NĐ 61/2018/NĐ-CP, and their own words. Only listens to casework; a low rating becomes a feedback to follow up.
 */
@ApplicationModule(
        displayName = "Satisfaction",
        allowedDependencies = {"shared", "calendar", "identity", "dossier", "feedback"})
@NullMarked
package vn.motcua.satisfaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
