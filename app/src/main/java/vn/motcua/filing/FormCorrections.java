package vn.motcua.filing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Evidence;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.EForms;
import vn.motcua.eforms.Facts;
import vn.motcua.eforms.FormRun;
import vn.motcua.filing.store.FormRows;
import vn.motcua.shared.Outcome;

/** Answers of a filed form, put right while an officer waits for more: the mended declaration goes in as a supplement. */
@Service
public class FormCorrections {

    private final FormRows rows;
    private final EForms forms;
    private final FormRun run;
    private final Declarations declarations;
    private final Dossiers dossiers;
    private final FilingLimits limits;
    private final TransactionTemplate transactions;

    FormCorrections(
            FormRows rows,
            EForms forms,
            FormRun run,
            Declarations declarations,
            Dossiers dossiers,
            FilingLimits limits,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.forms = forms;
        this.run = run;
        this.declarations = declarations;
        this.dossiers = dossiers;
        this.limits = limits;
        this.transactions = transactions;
    }

    /** The form as it would be sent now; empty without a form, and while nobody asks for anything. */
    public Optional<FormDraft> open(Dossier dossier) {
        if (dossier.papers().supplement() == null) {
            return Optional.empty();
        }
        return begun(dossier)
                .or(() -> rows.find(dossier.id()))
                .flatMap(row -> forms.version(row.version()).map(form -> {
                    var answers = Answers.fromJson(row.answers());
                    return new FormDraft(
                            form, answers, run.faults(form, answers).isEmpty(), Facts.none(), List.of());
                }));
    }

    /** Whether an answer was changed that has not been sent. */
    public boolean isBegun(Dossier dossier) {
        return dossier.papers().supplement() != null && begun(dossier).isPresent();
    }

    /** Keeps what was answered on one page, right or wrong. */
    public void keep(Dossier dossier, FormDraft draft, Answers answers) {
        rows.keepCorrection(
                dossier.id(), request(dossier), new FormRows.Row(draft.form().id(), answers.toJson()));
    }

    /**
     * Sends the mended declaration; it stands beside the first one, and from now on its answers are those of the dossier.
     *
     * @param address from where it is sent, to be counted
     */
    public Outcome<Dossier, DossierRefusal> send(
            Dossier dossier, FormDraft draft, ActRequest request, Filer filer, String address) {
        return transactions.execute(transaction -> {
            var act = new Act.SendSupplement(List.of(declaration(dossier, draft, filer)), "");
            var outcome = dossiers.act(request, act, filer.actor());
            if (outcome.isDone()) {
                rows.replace(
                        dossier.id(),
                        new FormRows.Row(draft.form().id(), draft.answers().toJson()),
                        run.finished(draft.form(), draft.answers()));
                rows.dropCorrection(dossier.id());
                limits.count(filer, address);
            } else {
                transaction.setRollbackOnly();
            }
            return outcome;
        });
    }

    private Component declaration(Dossier dossier, FormDraft draft, Filer filer) {
        var filing = dossier.filing();
        var printed = declarations.print(draft, filing.parties(), filing.receivingUnit(), filer);
        var name = draft.form().content().paper().title() + " (đã sửa)";
        var taken = dossier.papers().components().stream().map(Component::code).toList();
        return new Component(SupplementCodes.free(dossier, "form", taken), name, State.MISSING, 0, 0, 0)
                .settled(State.DIGITISED, Evidence.digitised(printed));
    }

    private Optional<FormRows.Row> begun(Dossier dossier) {
        return rows.correction(dossier.id(), request(dossier));
    }

    private static int request(Dossier dossier) {
        return dossier.papers().supplementRequests();
    }
}
