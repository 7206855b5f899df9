package vn.motcua.applicant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.applicant.Representation.Ground;
import vn.motcua.applicant.store.ApplicantRows;
import vn.motcua.applicant.store.RepresentationRows;
import vn.motcua.shared.ApplicantId;
import vn.motcua.shared.BirthDate;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Period;

/** The accounts of applicants, and for whom they may act. */
@Service
public class Applicants {

    /** For how many others one person may act at a time. */
    private static final int MOST = 50;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PROOF = 300;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_EMAIL = 254;

    /** Until this age a child is represented by its parents (Civil Code 2015, Art. 21). */
    private static final int AGE_OF_MAJORITY = 18;

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9]{12}|[0-9]{10}(-[0-9]{3})?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");

    private final ApplicantRows applicants;
    private final RepresentationRows representations;
    private final Clock clock;

    Applicants(ApplicantRows applicants, RepresentationRows representations, Clock clock) {
        this.applicants = applicants;
        this.representations = representations;
        this.clock = clock;
    }

    public Optional<Applicant> find(ApplicantId id) {
        return applicants.find(id);
    }

    /**
     * Whoever a provider vouches has this personal number or tax code, for telling them what concerns them; empty when
     * phone and e-mail were said below level 2, where nobody is shown anything either.
     */
    public Optional<Applicant> reachable(String identifier) {
        return applicants.reachable(identifier);
    }

    /** For whom the person may act today. */
    public List<Representation> representations(ApplicantId representative) {
        return representations.heldOn(today(), representative);
    }

    /**
     * How to reach the applicant from now on.
     *
     * @param phone in any common way of writing; may be empty
     */
    @Transactional
    public Outcome<Applicant, ApplicantRefusal> reachAt(
            SignedOnApplicant me, String phone, String email, String address) {
        var applicant = me.applicant();
        var number = PhoneNumber.read(phone);
        if (number.isEmpty() && !phone.isBlank()) {
            return Outcome.refused(new ApplicantRefusal.NotAPhone());
        }
        if (!email.isBlank()
                && (email.length() > LONGEST_EMAIL
                        || !EMAIL.matcher(email.strip()).matches())) {
            return Outcome.refused(new ApplicantRefusal.NotAnEmail());
        }
        if (address.length() > LONGEST_ADDRESS) {
            return Outcome.refused(new ApplicantRefusal.TextNeeded("address", LONGEST_ADDRESS));
        }
        var changed = new Applicant(
                applicant.id(),
                applicant.kind(),
                applicant.name(),
                applicant.identifier(),
                applicant.birthDate(),
                applicant.sex(),
                number.map(PhoneNumber::toString).orElse(""),
                email.strip(),
                address.strip());
        applicants.save(changed);
        applicants.contactSaidAt(changed.id(), me.level());
        return Outcome.done(changed);
    }

    /** A child of the person; whether it is, the officer who receives the dossier checks. */
    public Outcome<Representation, ApplicantRefusal> addChild(
            ApplicantId parent, String name, String identifier, BirthDate born) {
        if (born.isAfter(today()) || isOfAge(born)) {
            return Outcome.refused(new ApplicantRefusal.NotABirthDate());
        }
        return add(parent, Ground.CHILD, name, identifier, Optional.of(born), "", Period.since(today()));
    }

    /**
     * Somebody who authorised the person.
     *
     * @param proof number and date of the authorisation and who attested it
     * @param lastDay the last day on which it holds, as it says
     */
    public Outcome<Representation, ApplicantRefusal> addAuthorisation(
            ApplicantId representative, String name, String identifier, String proof, LocalDate lastDay) {
        if (proof.isBlank() || proof.length() > LONGEST_PROOF) {
            return Outcome.refused(new ApplicantRefusal.TextNeeded("proof", LONGEST_PROOF));
        }
        if (identifier.isBlank()) {
            return Outcome.refused(new ApplicantRefusal.NotAnIdentifier());
        }
        if (lastDay.isBefore(today())) {
            return Outcome.refused(new ApplicantRefusal.TextNeeded("lastDay", LONGEST_PROOF));
        }
        var held = new Period(today(), lastDay.plusDays(1));
        return add(representative, Ground.AUTHORISATION, name, identifier, Optional.empty(), proof, held);
    }

    /** The person no longer acts for them, from today on. */
    public Outcome<Representation, ApplicantRefusal> end(ApplicantId representative, UUID id) {
        var found = representations
                .heldOn(today(), id)
                .filter(each -> each.representative().equals(representative));
        found.ifPresent(each -> representations.end(each.id(), today()));
        return found.<Outcome<Representation, ApplicantRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new ApplicantRefusal.NoSuchRepresentation()));
    }

    private Outcome<Representation, ApplicantRefusal> add(
            ApplicantId representative,
            Ground ground,
            String name,
            String identifier,
            Optional<BirthDate> born,
            String proof,
            Period held) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Outcome.refused(new ApplicantRefusal.TextNeeded("name", LONGEST_NAME));
        }
        var number = identifier.replaceAll("\\s", "");
        if (!number.isEmpty() && !IDENTIFIER.matcher(number).matches()) {
            return Outcome.refused(new ApplicantRefusal.NotAnIdentifier());
        }
        if (representations(representative).size() >= MOST) {
            return Outcome.refused(new ApplicantRefusal.TooMany(MOST));
        }
        var added = new Representation(
                UUID.randomUUID(), representative, ground, name.strip(), number, born, proof.strip(), false, held);
        representations.add(added);
        return Outcome.done(added);
    }

    private boolean isOfAge(BirthDate born) {
        var birthday = LocalDate.of(
                born.year() + AGE_OF_MAJORITY,
                born.hasMonth() ? born.month() : 1,
                born.hasDay() ? Math.min(born.day(), 28) : 1);
        return !birthday.isAfter(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
