/**
 * Messages to the people of a dossier and of its payments, to those who sent feedback, to those who booked an appointment,
 * and to officers of what waits for them: what is told, when and by which channel; listens, and is called by no casework.
 */
@ApplicationModule(
        displayName = "Messages",
        allowedDependencies = {
            "shared",
            "calendar",
            "organisation",
            "identity :: spi",
            "applicant",
            "digest",
            "dossier",
            "fees",
            "feedback",
            "payment",
            "reception",
            "satisfaction"
        })
@NullMarked
package vn.motcua.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
