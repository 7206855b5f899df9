package vn.motcua.counter.lists;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.counter.lists.ResultsToReturn.HandedOver;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Allow;
import vn.motcua.post.ResultsByPost;
import vn.motcua.results.Results;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.slips.SlipKind;
import vn.motcua.slips.Slips;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Results are handed over at the desk; what goes by post goes in an envelope with a consignment of its own. */
@Controller
@RequestMapping("/counter")
@Allow(Role.RECEPTION_OFFICER)
class ResultsAtTheDesk {

    private static final String PAGE = "counter/lists/results";
    private static final int LONGEST_SEARCH = 200;

    private final DossierLists lists;
    private final Dossiers dossiers;
    private final Results eResults;
    private final ResultsByPost byPost;
    private final Slips slips;

    ResultsAtTheDesk(DossierLists lists, Dossiers dossiers, Results eResults, ResultsByPost byPost, Slips slips) {
        this.lists = lists;
        this.dossiers = dossiers;
        this.eResults = eResults;
        this.byPost = byPost;
        this.slips = slips;
    }

    /** @param done the code of the dossier whose result was handed over just now */
    @GetMapping("/results")
    ModelAndView results(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String done,
            Actor.Staff person) {
        return FormPage.show(PAGE, model(results(person, q, handedOver(done, person)), "", ""));
    }

    /** Hands a result over; one key for a result that the owner takes. */
    @PostMapping("/dossiers/{id}/deliveries")
    ModelAndView handOver(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam UUID requestKey,
            @RequestParam(name = "received-by", defaultValue = "") String receivedBy,
            @RequestParam(defaultValue = "") String q,
            Actor.Staff person) {
        var request = new ActRequest(new DossierId(id), version, requestKey);
        var act = new Act.ReturnResult(DeliveryMethod.COUNTER, receivedBy.strip());
        return switch (dossiers.act(request, act, person)) {
            case Outcome.Done<Dossier, DossierRefusal>(var dossier) ->
                new ModelAndView("redirect:/counter/results?done=" + dossier.code());
            case Outcome.Refused<Dossier, DossierRefusal>(var refusal) ->
                FormPage.again(
                        PAGE,
                        model(results(person, q, null), id.toString(), receivedBy),
                        FormErrors.none().add("results", refusal));
        };
    }

    private static Map<String, Object> model(ResultsToReturn results, String typedFor, String receivedBy) {
        return Map.of("results", results, "typedFor", typedFor, "receivedBy", receivedBy);
    }

    private ResultsToReturn results(Actor.Staff person, String q, @Nullable HandedOver handedOver) {
        var text = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q.strip();
        var found = lists.toReturn(person.unit(), text, ResultsToReturn.MOST);
        var ids = found.stream().map(DossierSummary::id).toList();
        return new ResultsToReturn(found, text, eResults.inForceOf(ids), byPost.among(ids), handedOver);
    }

    private @Nullable HandedOver handedOver(String code, Actor.Staff person) {
        return Optional.of(code)
                .filter(DossierCode::isWellFormed)
                .flatMap(text -> dossiers.findFor(person, new DossierCode(text)))
                .flatMap(dossier -> slips.latest(dossier.id(), SlipKind.RETURN_RECEIPT)
                        .map(slip -> new HandedOver(dossier.code(), slip.id())))
                .orElse(null);
    }
}
