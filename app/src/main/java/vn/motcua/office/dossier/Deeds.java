package vn.motcua.office.dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intakes;
import vn.motcua.results.Results;
import vn.motcua.reuse.Reuse;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Carries an act from the page to the front door that answers for it. */
@Component
class Deeds {

    private final Dossiers dossiers;
    private final Intakes intakes;
    private final Reuse reuse;
    private final Results results;

    Deeds(Dossiers dossiers, Intakes intakes, Reuse reuse, Results results) {
        this.dossiers = dossiers;
        this.intakes = intakes;
        this.reuse = reuse;
        this.results = results;
    }

    /** What came of it; null when a field could not be read, which the reader has noted. */
    @Nullable
    Outcome<Dossier, Refusal> attempt(
            ActKind kind, Dossier dossier, ActRequest request, ActReader reader, Actor.Staff person) {
        if (kind == ActKind.RECEIVE || kind == ActKind.ACCEPT_SUPPLEMENT) {
            return any(withPapers(kind, dossier, request, reader, person));
        }
        return reader.read(kind)
                .map(act -> act instanceof Act.Finish finish
                        ? any(results.finishWithoutFile(request, finish, reader.whyWithoutFile(), person))
                        : any(dossiers.act(request, act, person)))
                .orElse(null);
    }

    /** The acts in which papers come in: what is held may be taken in their place. */
    private Outcome<Dossier, ? extends Refusal> withPapers(
            ActKind kind, Dossier dossier, ActRequest request, ActReader reader, Actor.Staff person) {
        return reuse.with(
                dossier.filing().parties(),
                reader.papers(),
                reader.choices(),
                person,
                components -> kind == ActKind.RECEIVE
                        ? intakes.receive(
                                request,
                                reader.variant(),
                                reader.handlingUnit().orElse(null),
                                components,
                                reader.sets(),
                                person)
                        : dossiers.act(request, new Act.AcceptSupplement(components), person));
    }

    private static Outcome<Dossier, Refusal> any(Outcome<Dossier, ? extends Refusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<Dossier, ? extends Refusal>(var dossier) -> Outcome.done(dossier);
            case Outcome.Refused<Dossier, ? extends Refusal>(var refusal) -> Outcome.refused(refusal);
        };
    }
}
