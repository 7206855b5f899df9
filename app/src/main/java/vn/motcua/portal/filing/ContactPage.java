package vn.motcua.portal.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.filing.Contact;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** Whom it is about, how the person who files is reached, and how the result comes. */
@Component("filingContactPage")
class ContactPage {

    private static final String VIEW = "portal/filing/contact";
    private static final int LONGEST_NAME = 200;

    private final Drafts drafts;
    private final Opening opening;
    private final Clock clock;

    ContactPage(Drafts drafts, Opening opening, Clock clock) {
        this.drafts = drafts;
        this.opening = opening;
        this.clock = clock;
    }

    ModelAndView show(FilingDesk desk, DraftId id, Page page) {
        return opening.on(desk, id, opened -> FormPage.show(VIEW, model(desk, opened, typed(opened.draft()))));
    }

    ModelAndView set(FilingDesk desk, DraftId id, TypedForm form, Page page) {
        return opening.on(desk, id, opened -> {
            var errors = FormErrors.none();
            var contact = new ContactReader(form, errors, desk.isAssisted()).read();
            var subject = subject(form, errors);
            if (!errors.isEmpty()) {
                return FormPage.again(VIEW, model(desk, opened, form), errors);
            }
            return switch (drafts.change(
                    id, desk.filer(), now -> Outcome.done(content(now.draft().content(), contact, subject)))) {
                case Outcome.Done<Draft, FilingRefusal> _ -> new ModelAndView("redirect:" + desk.base() + "/" + id);
                case Outcome.Refused<Draft, FilingRefusal>(var refusal) -> opening.refused(desk, id, refusal);
            };
        });
    }

    /** Who files is reached as they say; where that is somebody else than the owner, the owner stays as known. */
    private static Draft.Content content(Draft.Content before, Contact contact, @Nullable Party subject) {
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

    private static TypedForm typed(Draft draft) {
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

    private static Map<String, Object> model(FilingDesk desk, Opened opened, TypedForm form) {
        var model = new HashMap<String, Object>();
        model.put("desk", desk);
        model.put("draft", opened.draft());
        model.put("form", form);
        return model;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
