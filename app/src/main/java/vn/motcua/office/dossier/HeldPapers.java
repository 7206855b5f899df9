package vn.motcua.office.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.reuse.Choice.Reason;
import vn.motcua.reuse.Offer;
import vn.motcua.reuse.Reuse;
import vn.motcua.shared.Actor;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** Papers of a dossier that need not be handed in, since they are held. */
@Component
class HeldPapers {

    private static final String TAKE = "take ";

    private final Reuse reuse;

    HeldPapers(Reuse reuse) {
        this.reuse = reuse;
    }

    /** What may be taken, by the name of the field of its paper; that it is shown is noted. */
    Map<String, List<Choice>> of(Dossier dossier, Actor.Staff person, Page page) {
        var offers = reuse.offers(dossier);
        reuse.noteShown(offers, dossier.id().value(), person);
        var options = new HashMap<String, List<Choice>>();
        for (var paper : offers) {
            if (!paper.offers().isEmpty()) {
                options.put(
                        "paper." + paper.component(),
                        paper.offers().stream()
                                .map(offer -> choice(offer, page))
                                .toList());
                options.put(
                        "decline." + paper.component(),
                        List.of(Reason.values()).stream()
                                .map(reason -> Choice.of(reason.name(), page.t("reuse.reason." + reason)))
                                .toList());
            }
        }
        return options;
    }

    /** What was said to the offers. */
    static Map<String, vn.motcua.reuse.Choice> choices(TypedForm form, Dossier dossier) {
        var choices = new HashMap<String, vn.motcua.reuse.Choice>();
        for (var component : dossier.papers().components()) {
            var typed = form.text("paper." + component.code());
            if (typed.startsWith(TAKE)) {
                choices.put(component.code(), new vn.motcua.reuse.Choice.Take(typed.substring(TAKE.length())));
            } else {
                form.constant("decline." + component.code(), Reason.class)
                        .ifPresent(reason -> choices.put(component.code(), new vn.motcua.reuse.Choice.Decline(reason)));
            }
        }
        return choices;
    }

    private static Choice choice(Offer offer, Page page) {
        return Choice.of(TAKE + offer.token(), page.t("reuse.take." + offer.source(), offer.name(), offer.number()));
    }
}
