package vn.motcua.counter.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.reuse.Choice;
import vn.motcua.reuse.Offer;
import vn.motcua.reuse.PaperOffers;
import vn.motcua.web.TypedForm;

/**
 * A paper that need not be handed in, since it is held; and what the officer says to it.
 *
 * @param taken the offer that takes the place of the paper; empty while none does
 * @param reason why none is taken, as chosen; empty while nothing was said
 */
public record OfferRow(PaperOffers paper, Optional<Offer> taken, String reason) {

    /** The button that answers an offer; its value is one of the words below. */
    public static final String BUTTON = "offer";

    /** Takes the best offer for every paper. */
    public static final String TAKE_ALL = "take-all";

    private static final String TAKE = "take ";
    private static final String DROP = "drop ";

    static List<OfferRow> rows(List<PaperOffers> papers, TypedForm form) {
        return papers.stream()
                .filter(paper -> !paper.offers().isEmpty())
                .map(paper -> of(paper, form))
                .toList();
    }

    private static OfferRow of(PaperOffers paper, TypedForm form) {
        var token = form.text(taking(paper.component()));
        return new OfferRow(
                paper,
                paper.offers().stream()
                        .filter(offer -> offer.token().equals(token))
                        .findFirst(),
                form.text(declining(paper.component())));
    }

    /** The form after the button was pressed: offers taken or given back. */
    static TypedForm answered(TypedForm form, List<PaperOffers> papers) {
        var pressed = form.text(BUTTON);
        var answered = form;
        for (var paper : papers) {
            var field = taking(paper.component());
            var isOpen = !paper.offers().isEmpty() && !form.has(field) && !form.has(declining(paper.component()));
            if (pressed.equals(TAKE_ALL) && isOpen) {
                answered = answered.with(field, paper.offers().getFirst().token());
            } else if (pressed.equals(DROP + paper.component())) {
                answered = answered.with(field, "");
            } else if (pressed.startsWith(TAKE + paper.component() + " ")) {
                answered = answered.with(field, pressed.substring((TAKE + paper.component() + " ").length()));
            }
        }
        return answered;
    }

    /** What was said to the offers for these papers, as far as anything was. */
    static Map<String, Choice> choices(TypedForm form, List<PaperRow> papers) {
        var choices = new HashMap<String, Choice>();
        for (var paper : papers) {
            if (isTaken(form, paper.code())) {
                choices.put(paper.code(), new Choice.Take(form.text(taking(paper.code()))));
            } else {
                form.constant(declining(paper.code()), Choice.Reason.class)
                        .ifPresent(reason -> choices.put(paper.code(), new Choice.Decline(reason)));
            }
        }
        return choices;
    }

    static boolean isTaken(TypedForm form, String component) {
        return form.has(taking(component));
    }

    public String takeValue(Offer offer) {
        return TAKE + paper.component() + " " + offer.token();
    }

    public String dropValue() {
        return DROP + paper.component();
    }

    public String takingField() {
        return taking(paper.component());
    }

    public String decliningField() {
        return declining(paper.component());
    }

    private static String taking(String component) {
        return "take." + component;
    }

    private static String declining(String component) {
        return "decline." + component;
    }
}
