package vn.motcua.filing;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.eforms.Facts;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.Origin;

/**
 * What is known about whoever begins a form, so that nobody types it again: what the sign-on says first, then the population
 * data, then papers that they hold, then what they said when they filed before.
 */
@Component
class KnownFacts {

    private final HeldFacts held;
    private final EarlierAnswers earlier;

    KnownFacts(HeldFacts held, EarlierAnswers earlier) {
        this.held = held;
        this.earlier = earlier;
    }

    /** All that may stand in the form when it is begun. */
    Facts about(FormVersion form, Draft draft, Filer filer) {
        var known = atHand(draft, filer);
        return filer instanceof Filer.Self self
                ? known.and(held.of(form, draft, self))
                        .and(earlier.of(self, draft.content().parties()))
                : known;
    }

    /**
     * What the draft itself knows of whoever files. Nothing but what an officer read from a card is known where somebody
     * files with help.
     */
    Facts atHand(Draft draft, Filer filer) {
        var parties = draft.content().parties();
        return filer instanceof Filer.Self
                ? ofFiler(parties, Origin.EID).and(registered(draft.content().registered()))
                : ofFiler(parties, Origin.TYPED);
    }

    /**
     * Of the person who files; nothing is told about somebody for whom they merely say they act.
     *
     * @param known where name, number and birth come from: the e-ID, or an officer who read them from a card. How somebody
     *     is reached they wrote themselves
     */
    private static Facts ofFiler(Parties parties, Origin known) {
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

    private static Facts registered(Map<String, String> known) {
        var facts = Facts.none();
        known.forEach((name, value) -> facts.with(name, value, Origin.POPULATION));
        return facts;
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
