/** Citizens and organisations at the portal: signing on with an e-ID, and whom they act for. */
@ApplicationModule(
        displayName = "Applicants",
        allowedDependencies = {"shared", "identity", "identity :: spi"})
@NullMarked
package vn.motcua.applicant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
