/**
 * Messages to the people of a dossier, to those who sent feedback and to those who booked an appointment: what is told, when and by which channel; listens,
 * and is called by no casework.
 */
@ApplicationModule(
        displayName = "Messages",
        allowedDependencies = {
            "shared",
            "calendar",
            "organisation",
            "identity :: spi",
            "applicant",
            "dossier",
            "feedback",
            "reception",
            "satisfaction"
        })
@NullMarked
package vn.motcua.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
