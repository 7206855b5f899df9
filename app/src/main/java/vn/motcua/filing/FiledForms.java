package vn.motcua.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Parties;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.EForms;
import vn.motcua.eforms.FormPapers;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.FormVersion;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFiles;
import vn.motcua.filing.store.FormRows;
import vn.motcua.organisation.UnitNames;
import vn.motcua.organisation.Units;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.UnitCode;

/** The finished forms of dossiers: their answers and the declaration that is printed of them. */
@Component
public class FiledForms {

    private final EForms forms;
    private final FormRun run;
    private final FormPapers papers;
    private final FormRows rows;
    private final KeptFiles files;
    private final Units units;
    private final UnitNames names;
    private final Clock clock;

    FiledForms(
            EForms forms,
            FormRun run,
            FormPapers papers,
            FormRows rows,
            KeptFiles files,
            Units units,
            UnitNames names,
            Clock clock) {
        this.forms = forms;
        this.run = run;
        this.papers = papers;
        this.rows = rows;
        this.files = files;
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    /** What was answered. */
    public record Filled(FormVersion form, Answers answers) {}

    /** Empty for dossiers that were filed without a form. */
    public Optional<Filled> find(DossierId dossier) {
        return rows.find(dossier)
                .flatMap(row ->
                        forms.version(row.version()).map(form -> new Filled(form, Answers.fromJson(row.answers()))));
    }

    /** What was answered, as JSON that the schema of the form describes: for systems that would otherwise have it typed again. */
    public Optional<String> finished(DossierId dossier) {
        return rows.finished(dossier);
    }

    /** The declaration as a kept PDF, addressed to the agency of the unit. */
    FileId print(FormDraft draft, Parties parties, UnitCode receivingUnit, Filer filer) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var agency =
                units.agencyOf(receivingUnit, today).map(unit -> unit.code()).orElse(receivingUnit);
        var signer = Objects.requireNonNullElse(parties.submitter(), parties.owner());
        var paper = papers.print(
                draft.form(),
                draft.answers(),
                new FormPapers.Signing(
                        agency, names.of(agency, today, Locale.forLanguageTag("vi")), "", today, signer.name(), ""));
        var offer =
                FileOffer.of(draft.form().content().paper().title() + ".pdf", paper.pdf(), FileRules.OF_A_COMPONENT);
        return files.keep(offer, filer.actor()).orThrow().id();
    }

    void keep(DossierId dossier, FormDraft draft) {
        rows.add(
                dossier,
                new FormRows.Row(draft.form().id(), draft.answers().toJson()),
                run.finished(draft.form(), draft.answers()));
    }
}
