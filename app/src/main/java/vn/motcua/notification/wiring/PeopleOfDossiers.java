package vn.motcua.notification.wiring;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Applicants;
import vn.motcua.dossier.Dossier;
import vn.motcua.notification.domain.Recipients;
import vn.motcua.notification.domain.Recipients.Recipient;
import vn.motcua.notification.domain.Route;
import vn.motcua.notification.wiring.Telling.Addressee;

/** Whom a dossier concerns, and how they are reached. */
@Component
class PeopleOfDossiers {

    private final Applicants applicants;

    PeopleOfDossiers(Applicants applicants) {
        this.applicants = applicants;
    }

    List<Addressee> of(Dossier dossier) {
        return Recipients.of(dossier.filing().parties()).stream()
                .map(each -> new Addressee(each.place().name(), each.party().identifier(), contact(each)))
                .toList();
    }

    /** What stands in the dossier; what is missing there, the account at the portal knows, if its holder is proven. */
    private Route.Contact contact(Recipient recipient) {
        if (!recipient.outside()) {
            return new Route.Contact(recipient.onPage(), "", "");
        }
        var party = recipient.party();
        var known =
                party.identifier().isEmpty() ? Optional.<Applicant>empty() : applicants.reachable(party.identifier());
        var phone = party.phone().isBlank() ? known.map(Applicant::phone).orElse("") : party.phone();
        var email = party.email().isBlank() ? known.map(Applicant::email).orElse("") : party.email();
        return new Route.Contact(recipient.onPage(), phone, email);
    }
}
