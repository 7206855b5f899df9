package vn.motcua.applicant.signon;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Applicant.Kind;
import vn.motcua.applicant.Representation;
import vn.motcua.applicant.Representation.Ground;
import vn.motcua.applicant.signon.EidPerson.Organisation;
import vn.motcua.applicant.store.ApplicantRows;
import vn.motcua.applicant.store.RepresentationRows;
import vn.motcua.shared.ApplicantId;
import vn.motcua.shared.Period;

/**
 * Finds or makes the account of whom a provider signed on: by the provider's own key, then by the number that it
 * vouches for, else a new one.
 */
@Component
class AccountLinks {

    private final ApplicantRows applicants;
    private final RepresentationRows representations;
    private final Clock clock;

    AccountLinks(ApplicantRows applicants, RepresentationRows representations, Clock clock) {
        this.applicants = applicants;
        this.representations = representations;
        this.clock = clock;
    }

    /** @param acting the organisation whose e-ID was used, if a person stands behind it */
    record Linked(ApplicantId applicant, Optional<Representation> acting) {}

    @Transactional
    public Linked link(String provider, EidPerson person) {
        boolean organisationAlone =
                person.organisation().isPresent() && person.number().isEmpty();
        var identifier = organisationAlone ? person.organisation().map(Organisation::code) : person.number();
        var kind = organisationAlone ? Kind.ORGANISATION : Kind.CITIZEN;
        var known = applicants.linked(provider, person.subject()).or(() -> identifier.flatMap(applicants::numbered));
        var applicant = refreshed(known, kind, identifier, person);
        applicants.save(applicant);
        if (known.filter(before -> isReachedAlike(before, applicant)).isEmpty()) {
            applicants.contactSaidAt(applicant.id(), person.level());
        }
        applicants.link(provider, person.subject(), applicant.id());
        return new Linked(
                applicant.id(),
                organisationAlone
                        ? Optional.empty()
                        : person.organisation().map(organisation -> actingFor(applicant.id(), organisation)));
    }

    private static boolean isReachedAlike(Applicant before, Applicant after) {
        return before.phone().equals(after.phone()) && before.email().equals(after.email());
    }

    /** Who a person is, the provider says each time; how to reach them, they may have said better themselves. */
    private static Applicant refreshed(
            Optional<Applicant> known, Kind kind, Optional<String> identifier, EidPerson person) {
        return new Applicant(
                known.map(Applicant::id).orElseGet(ApplicantId::next),
                kind,
                person.organisation()
                        .filter(_ -> kind == Kind.ORGANISATION)
                        .map(Organisation::name)
                        .orElse(person.name()),
                identifier.or(() -> known.flatMap(Applicant::identifier)),
                person.birthDate().or(() -> known.flatMap(Applicant::birthDate)),
                person.sex().or(() -> known.flatMap(Applicant::sex)),
                known.map(Applicant::phone).filter(text -> !text.isEmpty()).orElse(person.phone()),
                known.map(Applicant::email).filter(text -> !text.isEmpty()).orElse(person.email()),
                known.map(Applicant::address).filter(text -> !text.isEmpty()).orElse(person.address()));
    }

    private Representation actingFor(ApplicantId person, Organisation organisation) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return representations.heldOn(today, person).stream()
                .filter(each -> each.ground() == Ground.ORGANISATION
                        && each.vouched()
                        && each.identifier().equals(organisation.code()))
                .findFirst()
                .orElseGet(() -> {
                    var added = new Representation(
                            UUID.randomUUID(),
                            person,
                            Ground.ORGANISATION,
                            organisation.name(),
                            organisation.code(),
                            Optional.empty(),
                            "",
                            true,
                            Period.since(today));
                    representations.add(added);
                    return added;
                });
    }
}
