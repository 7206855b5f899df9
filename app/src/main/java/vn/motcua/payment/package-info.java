/**
 * Fees and charges: what is due and why, the life of a payment, money that came in and money given back. Knows no
 * dossier: it works for an opaque subject.
 */
@ApplicationModule(
        displayName = "Payment",
        allowedDependencies = {
            "shared",
            "calendar",
            "organisation",
            "identity",
            "identity :: spi",
            "papers",
            "signatures"
        })
@NullMarked
package vn.motcua.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
