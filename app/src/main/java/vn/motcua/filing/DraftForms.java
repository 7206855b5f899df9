package vn.motcua.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.CarriedOver;
import vn.motcua.eforms.EForms;
import vn.motcua.eforms.Facts;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.Origin;
import vn.motcua.shared.FormVersionId;

/** The electronic forms of drafts: filled in with what the sign-on says, brought over when a decree changes them. */
@Component
class DraftForms {

    private final EForms forms;
    private final FormRun run;

    DraftForms(EForms forms, FormRun run) {
        this.forms = forms;
        this.run = run;
    }

    /** The form in force with the answers; empty where the procedure has none. */
    Optional<FormDraft> of(Draft draft, LocalDate today) {
        return forms.inForce(draft.procedure(), today).map(form -> of(form, draft));
    }

    private FormDraft of(FormVersion form, Draft draft) {
        var content = draft.content();
        if (content.form().isEmpty()) {
            return draft(form, begun(form, draft), List.of());
        }
        var answers = Answers.fromJson(content.answers());
        var before = FormVersionId.of(content.form());
        if (before.equals(form.id())) {
            return draft(form, answers, List.of());
        }
        var carried = forms.version(before)
                .map(old -> run.carryOver(old, form, answers))
                .orElseGet(() -> new CarriedOver(answers, List.of()));
        return draft(
                form,
                carried.answers(),
                carried.left().stream()
                        .map(left -> left.question().in("vi") + ": " + left.said())
                        .toList());
    }

    private FormDraft draft(FormVersion form, Answers answers, List<String> left) {
        return new FormDraft(form, answers, run.faults(form, answers).isEmpty(), left);
    }

    private Answers begun(FormVersion form, Draft draft) {
        var known = draft.isAssisted() ? Origin.TYPED : Origin.EID;
        return run.prefill(form, facts(draft.content().parties(), known), Answers.EMPTY);
    }

    /**
     * Of the person who files; nothing is told about somebody for whom they merely say they act.
     *
     * @param known where name, number and birth come from: the e-ID, or an officer who read them from a card. How somebody
     *     is reached they wrote themselves
     */
    private static Facts facts(Parties parties, Origin known) {
        var submitter = parties.submitter();
        var owner = parties.owner();
        var who = submitter == null ? owner : submitter;
        return who.kind() == Party.Kind.CITIZEN
                ? person(who, known)
                : Facts.none()
                        .with("organisation.name", who.name(), known)
                        .with("organisation.taxCode", who.identifier(), known)
                        .with("organisation.address", who.address(), Origin.TYPED);
    }

    private static Facts person(Party who, Origin known) {
        var birth = who.birthDate();
        var sex = who.sex();
        return Facts.none()
                .with("applicant.name", who.name(), known)
                .with("applicant.idNumber", who.identifier(), known)
                .with("applicant.birth", birth == null ? "" : birth.toString(), known)
                .with("applicant.sex", sex == null ? "" : sex.name().toLowerCase(Locale.ROOT), known)
                .with("applicant.phone", who.phone(), Origin.TYPED)
                .with("applicant.email", who.email(), Origin.TYPED)
                .with("applicant.address", who.address(), Origin.TYPED);
    }
}
