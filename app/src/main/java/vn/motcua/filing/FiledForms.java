package vn.motcua.filing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.EForms;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.FormVersion;
import vn.motcua.filing.store.FormRows;
import vn.motcua.shared.DossierId;

/** The finished forms of dossiers. */
@Component
public class FiledForms {

    private final EForms forms;
    private final FormRun run;
    private final FormRows rows;

    FiledForms(EForms forms, FormRun run, FormRows rows) {
        this.forms = forms;
        this.run = run;
        this.rows = rows;
    }

    /** What was answered. */
    public record Filled(FormVersion form, Answers answers) {}

    /** Empty for dossiers that were filed without a form. */
    public Optional<Filled> find(DossierId dossier) {
        return rows.find(dossier)
                .flatMap(row ->
                        forms.version(row.version()).map(form -> new Filled(form, Answers.fromJson(row.answers()))));
    }

    /** What was answered when it was filed; empty where nothing was put right since. */
    public Optional<Answers> first(DossierId dossier) {
        return rows.first(dossier).map(Answers::fromJson);
    }

    /** What was answered, as JSON that the schema of the form describes: for systems that would otherwise have it typed again. */
    public Optional<String> finished(DossierId dossier) {
        return rows.finished(dossier);
    }

    void keep(DossierId dossier, FormDraft draft) {
        rows.add(
                dossier,
                new FormRows.Row(draft.form().id(), draft.answers().toJson()),
                run.finished(draft.form(), draft.answers()));
    }
}
