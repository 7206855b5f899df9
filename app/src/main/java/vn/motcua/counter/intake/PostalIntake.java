package vn.motcua.counter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.dossier.Dossier;
import vn.motcua.post.Enclosed;
import vn.motcua.post.HandOver;
import vn.motcua.post.HandOvers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.web.TypedForm;

/** The intake of a dossier that the post brought: filled in from its envelope; filing it signs the hand-over. */
@Component
class PostalIntake {

    /** The field that names the minutes of the hand-over. */
    static final String FIELD = "consignment";

    private final HandOvers handOvers;
    private final PersonalDataViews looks;

    PostalIntake(HandOvers handOvers, PersonalDataViews looks) {
        this.handOvers = handOvers;
        this.looks = looks;
    }

    /** The form filled in from the envelope, as far as the officer counted it; as it is when there is none. */
    TypedForm prefill(String minutes, List<RequiredComponent> papers, Actor.Staff officer) {
        var form = TypedForm.empty();
        return form.with(FIELD, minutes)
                .id(FIELD)
                .flatMap(id -> handOvers.findFor(officer, id))
                .filter(found -> found.state() == HandOver.State.OPEN)
                .map(found -> filled(form, found, papers, officer))
                .orElse(form);
    }

    /** Files the dossier; where the post brought it, that is the second signature under the hand-over. */
    <R extends Refusal> Outcome<Dossier, Refusal> file(
            TypedForm form, Actor.Staff officer, Supplier<Outcome<Dossier, R>> filing) {
        return form.id(FIELD)
                .map(minutes -> handOvers.sign(minutes, officer, filing))
                .orElseGet(() -> switch (filing.get()) {
                    case Outcome.Done<Dossier, R>(var dossier) -> Outcome.done(dossier);
                    case Outcome.Refused<Dossier, R>(var refusal) -> Outcome.refused(refusal);
                });
    }

    private TypedForm filled(TypedForm form, HandOver minutes, List<RequiredComponent> papers, Actor.Staff officer) {
        var item = minutes.items().getFirst();
        var envelope = item.consignment();
        looks.record(officer, "CONSIGNMENT", envelope.id().value(), Set.of("phone", "address"), "INTAKE");
        var sender = envelope.citizen();
        var values = new ArrayList<>(List.of(
                FIELD,
                minutes.id().toString(),
                "channel",
                Channel.POSTAL.name(),
                "identifier",
                sender.identifier(),
                "name",
                sender.name(),
                "phone",
                sender.phone(),
                "address",
                sender.address().inOneLine()));
        var counted = Optional.ofNullable(item.counted()).orElse(item.given());
        papers.forEach(paper -> counted.stream()
                .filter(each -> each.code().equals(paper.key()) && each.sheets() > 0)
                .findFirst()
                .ifPresent(each -> values.addAll(cell(paper, each))));
        return form.with(values.toArray(String[]::new));
    }

    /** The post counts sheets; they go where the decision asks for them first. */
    private static List<String> cell(RequiredComponent paper, Enclosed counted) {
        var asked = paper.quantities();
        var kind = asked == null || asked.originals() > 0 || asked.isNothing()
                ? "originals"
                : asked.certifiedCopies() > 0 ? "certified" : "copies";
        return List.of(PaperRow.field(paper.key(), kind), String.valueOf(counted.sheets()));
    }
}
