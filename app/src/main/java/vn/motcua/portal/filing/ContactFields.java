package vn.motcua.portal.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.filing.Contact;
import vn.motcua.filing.Draft;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/** The fields about how somebody is reached and whom it is about: what stands in them, and what was typed into them. */
@Component("filingContactFields")
class ContactFields {

    private static final int LONGEST_NAME = 200;

    private final Clock clock;

    ContactFields(Clock clock) {
        this.clock = clock;
    }

    /** How whoever files is reached, and the person in question where that is somebody else. */
    record Read(Contact contact, @Nullable Party subject) {}

    /**
     * Notes what is wrong at its field; what was read then is not to be kept.
     *
     * @param mayHaveNoPhone for whoever is helped
     */
    Read read(TypedForm form, FormErrors errors, boolean mayHaveNoPhone) {
        return new Read(new ContactReader(form, errors, mayHaveNoPhone).read(), subject(form, errors));
    }

    /** Who files is reached as they say; where that is somebody else than the owner, the owner stays as known. */
    static Draft.Content content(Draft.Content before, Read read) {
        var contact = read.contact();
        var subject = read.subject();
        var parties = before.parties();
        var submitter = parties.submitter();
        return submitter == null
                ? before.of(new Parties(reached(parties.owner(), contact), null, subject), contact)
                : before.of(new Parties(parties.owner(), reached(submitter, contact), subject), contact);
    }

    private static Party reached(Party party, Contact contact) {
        return party.reachedAt(contact.phone(), contact.email(), contact.address());
    }

    private @Nullable Party subject(TypedForm form, FormErrors errors) {
        if (!form.text("about").equals("other")) {
            return null;
        }
        var name = form.text("subject-name");
        var number = form.text("subject-identifier").replaceAll("[\\s.-]", "");
        var typed = form.date("subject-born");
        var born = typed.birthDate().filter(date -> !date.isAfter(today()));
        errors.require(!name.isEmpty() && name.length() <= LONGEST_NAME, "subject-name", "filing.person.name.needed");
        errors.require(
                number.isEmpty() || number.matches("[0-9]{9}|[0-9]{12}"),
                "subject-identifier",
                "filing.subject.identifier.wrong");
        errors.require(typed.isBlank() || born.isPresent(), "subject-born", "filing.person.birth-date.needed");
        return new Party(Party.Kind.CITIZEN, name, number, born.orElse(null), null, "", "", "");
    }

    /** What was said before. */
    static TypedForm typed(Draft draft) {
        var parties = draft.content().parties();
        var filer = Objects.requireNonNullElse(parties.submitter(), parties.owner());
        var form = ContactReader.typed(draft.content().contact(), filer);
        var subject = parties.subject();
        return subject == null ? form.with("about", "same") : typed(subject, form.with("about", "other"));
    }

    private static TypedForm typed(Party subject, TypedForm form) {
        var named = form.with("subject-name", subject.name(), "subject-identifier", subject.identifier());
        var born = subject.birthDate();
        return born == null
                ? named
                : named.with(
                        "subject-born.day",
                        part(born.day()),
                        "subject-born.month",
                        part(born.month()),
                        "subject-born.year",
                        part(born.year()));
    }

    private static String part(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
