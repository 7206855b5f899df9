package vn.motcua.counter.intake;

import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.IdNumber;
import vn.motcua.shared.Channel;
import vn.motcua.web.Choice;
import vn.motcua.web.TypedForm;

/**
 * The intake of a dossier for a chosen procedure.
 *
 * @param cases none when the procedure has only one
 * @param variants none when the process has only one
 * @param duplicates dossiers of the same person and procedure that are not at their end
 * @param offers papers that are held already
 * @param isKnown whether the person's data come from an earlier dossier
 */
public record IntakeView(
        ProcedureVersion version,
        TypedForm form,
        List<Choice> cases,
        List<Choice> variants,
        List<Choice> units,
        List<OfferRow> offers,
        List<PaperRow> papers,
        List<DossierSummary> duplicates,
        List<IdNumber.Warning> warnings,
        boolean isKnown) {

    /** The case chosen, else the first. */
    public String caseKey() {
        var chosen = form.text("case");
        return version.content()
                .caseOf(chosen)
                .orElseGet(() -> version.content().cases().getFirst())
                .key();
    }

    public Channel channel() {
        return form.has(PostalIntake.FIELD)
                ? Channel.POSTAL
                : form.constant("channel", Channel.class).orElse(Channel.COUNTER);
    }

    public Optional<TimeLimit> limit() {
        return version.limitFor(channel(), caseKey());
    }

    /** What is to be paid, as the decision says it for this channel and case; empty where it says nothing. */
    public List<Fee> fees() {
        return version.content().termsFor(channel(), caseKey()).stream()
                .flatMap(terms -> terms.fees().stream())
                .distinct()
                .toList();
    }

    /** Whether an offer waits for an answer. */
    public boolean hasOpenOffer() {
        return offers.stream()
                .anyMatch(row -> row.taken().isEmpty() && row.reason().isEmpty());
    }

    public boolean isOnTheSpot() {
        return version.content().handling().onTheSpot();
    }

    /** Where the keyboard should be: at the number until the person is known, then at the name or the papers. */
    public boolean startsAt(String field) {
        return field.equals(start());
    }

    private String start() {
        if (!form.has("identifier") && !form.has("name")) {
            return "identifier";
        }
        return form.has("name") ? "all" : "name";
    }
}
