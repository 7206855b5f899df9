package vn.motcua.filing;

import java.time.Clock;
import org.springframework.stereotype.Service;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.dossier.Parties;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.domain.CarriedOver;
import vn.motcua.filing.store.DraftRows;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;

/** Drafts are begun under an id that was made where somebody asked for one, so that the same asked for again begins one. */
@Service
public class NewDrafts {

    private final DraftRows rows;
    private final Drafts drafts;
    private final Procedures procedures;
    private final RegisteredFacts registered;
    private final FilingSettings settings;
    private final Clock clock;

    NewDrafts(
            DraftRows rows,
            Drafts drafts,
            Procedures procedures,
            RegisteredFacts registered,
            FilingSettings settings,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.procedures = procedures;
        this.registered = registered;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param id of the form that asks for it; one that was begun under it is found again, also when it was sent meanwhile */
    public Outcome<Draft, FilingRefusal> begin(DraftId id, ProcedureCode code, Parties parties, Filer filer) {
        var version = drafts.filable(code);
        return version.isEmpty()
                ? Outcome.refused(new FilingRefusal.NotOnline(code.value()))
                : begin(draft(id, version.get(), "", parties, filer), filer);
    }

    /** The same from a page that was kept on a device: held from then on against the law that the page knew. */
    public Outcome<Draft, FilingRefusal> begin(DraftId id, Beginning beginning, Filer.Self filer) {
        return switch (draft(id, beginning, filer)) {
            case Outcome.Refused<Draft, FilingRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Draft, FilingRefusal>(var draft) -> begin(draft, filer);
        };
    }

    /** What would be begun, held against today's law; nothing of it is kept. */
    public Outcome<Opened, FilingRefusal> blank(DraftId id, Beginning beginning, Filer.Self filer) {
        return switch (draft(id, beginning, filer)) {
            case Outcome.Refused<Draft, FilingRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Draft, FilingRefusal>(var draft) ->
                drafts.tooWeak(draft.procedure(), filer)
                        .<Outcome<Opened, FilingRefusal>>map(Outcome::refused)
                        .orElseGet(() -> blank(draft, filer));
        };
    }

    private Outcome<Opened, FilingRefusal> blank(Draft draft, Filer filer) {
        return switch (drafts.opened(draft, filer)) {
            case Outcome.Done<Opened, FilingRefusal>(var opened)
            when opened.draft().content().caseKey().isEmpty() -> Outcome.refused(new FilingRefusal.CaseGone());
            case Outcome.Done<Opened, FilingRefusal> done -> done;
            case Outcome.Refused<Opened, FilingRefusal> refused -> refused;
        };
    }

    private Outcome<Draft, FilingRefusal> draft(DraftId id, Beginning beginning, Filer.Self filer) {
        var known = procedures.version(beginning.version());
        if (known.isEmpty()) {
            return Outcome.refused(new FilingRefusal.NoSuchDraft());
        }
        if (!beginning.whose().equals(filer.token())) {
            return Outcome.refused(new FilingRefusal.KeptForAnother());
        }
        var code = known.get().code();
        return drafts.filable(code).isEmpty()
                ? Outcome.refused(new FilingRefusal.NotOnline(code.value()))
                : Outcome.done(draft(id, known.get(), beginning.caseKey(), filer.parties(), filer));
    }

    private Draft draft(DraftId id, ProcedureVersion version, String chosen, Parties parties, Filer filer) {
        var now = clock.instant();
        return new Draft(
                id,
                filer.keeper(),
                version.code(),
                version.id(),
                CarriedOver.begun(parties, version, chosen),
                Draft.Revision.FIRST,
                now,
                now,
                now.plus(settings.keepDrafts()));
    }

    private Outcome<Draft, FilingRefusal> begin(Draft draft, Filer filer) {
        var tooWeak = drafts.tooWeak(draft.procedure(), filer);
        if (tooWeak.isPresent()) {
            return Outcome.refused(tooWeak.get());
        }
        var begun = rows.find(draft.id(), filer.keeper());
        if (begun.isPresent()) {
            return Outcome.done(begun.get());
        }
        var sent = rows.sentAs(draft.id(), filer.keeper());
        if (sent.isPresent()) {
            return Outcome.refused(new FilingRefusal.AlreadySent(sent.get()));
        }
        if (filer.assistant().isEmpty() && drafts.of(filer).size() >= settings.mostDrafts()) {
            return Outcome.refused(new FilingRefusal.TooManyDrafts(settings.mostDrafts()));
        }
        rows.add(draft.with(draft.content().knowing(registered.of(draft, filer))));
        return rows.find(draft.id(), filer.keeper())
                .<Outcome<Draft, FilingRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(drafts.gone(draft.id(), filer)));
    }
}
