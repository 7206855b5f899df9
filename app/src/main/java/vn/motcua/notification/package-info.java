/**
 * Messages to the people of a dossier and of its payments, to those who sent feedback and to those who booked an appointment: what is told, when and by which
 * channel; listens, and is called by no casework.
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
