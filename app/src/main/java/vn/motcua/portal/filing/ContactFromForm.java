package vn.motcua.portal.filing;

import java.util.List;
import java.util.Optional;
import vn.motcua.eforms.Question;
import vn.motcua.filing.FormDraft;
import vn.motcua.web.TypedForm;

/** How somebody is reached as they said it in the electronic form already, so that nobody types it twice. */
final class ContactFromForm {

    private static final String APPLICANT = "applicant";

    private ContactFromForm() {}

    /** The fields with what the form knows put into those that are empty. */
    static TypedForm into(TypedForm contact, FormDraft form) {
        var filled = contact;
        for (var field : List.of("phone", "email")) {
            if (filled.text(field).isEmpty()) {
                filled = filled.with(field, answer(form, field));
            }
        }
        return filled;
    }

    private static String answer(FormDraft form, String fact) {
        return form.form().pages().stream()
                .flatMap(page -> page.questions().stream())
                .flatMap(question -> path(question, fact).stream())
                .map(form.answers()::text)
                .filter(answer -> !answer.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> path(Question question, String fact) {
        if (question.autofill().equals(APPLICANT + "." + fact)) {
            return Optional.of(question.id());
        }
        return question.autofill().equals(APPLICANT)
                ? question.part(fact).map(part -> question.id() + "." + part.id())
                : Optional.empty();
    }
}
