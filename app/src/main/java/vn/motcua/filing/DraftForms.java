package vn.motcua.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.CarriedOver;
import vn.motcua.eforms.EForms;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.FormVersion;
import vn.motcua.shared.FormVersionId;

/** The electronic forms of drafts: filled in with what is known already, brought over when a decree changes them. */
@Component
class DraftForms {

    private final EForms forms;
    private final FormRun run;
    private final KnownFacts known;

    DraftForms(EForms forms, FormRun run, KnownFacts known) {
        this.forms = forms;
        this.run = run;
        this.known = known;
    }

    /** The form in force with the answers; empty where the procedure has none. */
    Optional<FormDraft> of(Draft draft, Filer filer, LocalDate today) {
        return forms.inForce(draft.procedure(), today).map(form -> of(form, draft, filer));
    }

    private FormDraft of(FormVersion form, Draft draft, Filer filer) {
        var content = draft.content();
        if (content.form().isEmpty()) {
            return draft(form, begun(form, draft, filer), draft, filer, List.of());
        }
        var answers = Answers.fromJson(content.answers());
        var before = FormVersionId.of(content.form());
        if (before.equals(form.id())) {
            return draft(form, answers, draft, filer, List.of());
        }
        var carried = forms.version(before)
                .map(old -> run.carryOver(old, form, answers))
                .orElseGet(() -> new CarriedOver(answers, List.of()));
        return draft(
                form,
                carried.answers(),
                draft,
                filer,
                carried.left().stream()
                        .map(left -> left.question().in("vi") + ": " + left.said())
                        .toList());
    }

    private FormDraft draft(FormVersion form, Answers answers, Draft draft, Filer filer, List<String> left) {
        return new FormDraft(form, answers, run.faults(form, answers).isEmpty(), known.atHand(draft, filer), left);
    }

    private Answers begun(FormVersion form, Draft draft, Filer filer) {
        return run.prefill(form, known.about(form, draft, filer), Answers.EMPTY);
    }
}
