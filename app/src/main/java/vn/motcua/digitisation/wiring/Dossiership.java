package vn.motcua.digitisation.wiring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.Place;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Evidence;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;

/** What digitisation asks of dossiers and of their procedures. */
@Component
class Dossiership {

    private final Dossiers dossiers;
    private final Procedures procedures;

    Dossiership(Dossiers dossiers, Procedures procedures) {
        this.dossiers = dossiers;
        this.procedures = procedures;
    }

    /** The dossier, if the person may settle its papers now. */
    Outcome<Dossier, DigitisationRefusal> open(Place place, Actor by) {
        var found = by instanceof Actor.Staff person
                ? dossiers.findFor(person, place.dossier())
                : dossiers.find(place.dossier());
        if (found.isEmpty() || found.get().component(place.component()).isEmpty()) {
            return Outcome.refused(new DigitisationRefusal.NotFound());
        }
        return dossiers.actsOpenTo(found.get(), by).contains(ActKind.SETTLE_COMPONENTS)
                ? Outcome.done(found.get())
                : Outcome.refused(new DigitisationRefusal.NotYours());
    }

    Optional<Dossier> find(DossierId id) {
        return dossiers.find(id);
    }

    /** Settles the paper in the dossier as it stands. */
    Outcome<Dossier, DossierRefusal> settle(
            Dossier dossier, String component, vn.motcua.dossier.Component.State state, Evidence evidence, Actor by) {
        var settled = dossier.component(component).orElseThrow().settled(state, evidence);
        return dossiers.act(ActRequest.on(dossier), new Act.SettleComponents(List.of(settled)), by);
    }

    /** What the procedure says of the paper; empty for a paper that it does not name. */
    Optional<RequiredComponent> required(Dossier dossier, String component) {
        return procedures.version(dossier.filing().procedure().version()).stream()
                .flatMap(version -> version.content().components())
                .filter(each -> each.key().equals(component))
                .findFirst();
    }

    /** Numbers and names of those whom the dossier is about. */
    static Set<String> owners(Parties parties) {
        return Stream.of(parties.owner(), parties.submitter(), parties.subject())
                .filter(java.util.Objects::nonNull)
                .flatMap(Dossiership::named)
                .filter(text -> !text.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> named(Party party) {
        return Stream.of(party.identifier(), party.name());
    }
}
