package vn.motcua.counter.post;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.identity.Allow;
import vn.motcua.post.ConsignmentLists;
import vn.motcua.post.ConsignmentView;
import vn.motcua.post.Direction;
import vn.motcua.post.HandOver;
import vn.motcua.post.HandOvers;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.ResultsByPost;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.Paging;

/** What the post brings to the desk and takes from it. */
@Controller
@RequestMapping("/counter/post")
@Allow(Role.RECEPTION_OFFICER)
class DeskListController {

    private static final int SIZE = 20;

    private final ConsignmentLists lists;
    private final HandOvers handOvers;
    private final ResultsByPost wishes;
    private final DossierLists dossiers;
    private final PostDesk desk;

    DeskListController(
            ConsignmentLists lists, HandOvers handOvers, ResultsByPost wishes, DossierLists dossiers, PostDesk desk) {
        this.lists = lists;
        this.handOvers = handOvers;
        this.wishes = wishes;
        this.dossiers = dossiers;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView lists(
            @RequestParam(defaultValue = "TO_DESK") String view,
            @RequestParam(defaultValue = "1") int number,
            Actor.Staff officer,
            Page page) {
        return FormPage.show("counter/post/list", model(viewOf(view), number, officer, page));
    }

    /** The officer signs for the results that one post office is to fetch. */
    @PostMapping("/hand-overs")
    ModelAndView give(
            @RequestParam(name = "envelope", required = false) List<UUID> envelopes,
            @RequestParam(defaultValue = "") String office,
            Actor.Staff officer,
            Page page) {
        var ids = envelopes == null
                ? List.<ConsignmentId>of()
                : envelopes.stream().map(ConsignmentId::new).toList();
        var outcome = UnitCode.isWellFormed(office)
                ? handOvers.giveResults(ids, new UnitCode(office), officer)
                : Outcome.<HandOver, PostRefusal>refused(new PostRefusal.UnknownPlace("office"));
        return switch (outcome) {
            case Outcome.Done<HandOver, PostRefusal>(var minutes) ->
                new ModelAndView("redirect:/counter/post/hand-overs/" + minutes.id());
            case Outcome.Refused<HandOver, PostRefusal>(var refusal) ->
                FormPage.again(
                        "counter/post/list",
                        model(ConsignmentView.TO_FETCH, 1, officer, page),
                        FormErrors.none().add("consignment", refusal));
        };
    }

    private Map<String, Object> model(ConsignmentView view, int number, Actor.Staff officer, Page page) {
        var today = desk.today();
        var counts = lists.countsOfDesk(officer.unit(), today);
        var paging = new Paging(
                number, SIZE, counts.getOrDefault(view, 0), each -> "/counter/post?view=" + view + "&number=" + each);
        var rows = lists.of(view, officer.unit(), today, paging.offset(), SIZE);
        var offices = new HashMap<UnitCode, String>();
        rows.forEach(row -> offices.computeIfAbsent(row.office(), code -> desk.name(code, page)));
        return new HashMap<>(Map.of(
                "view", view,
                "counts", counts,
                "rows", rows,
                "paging", paging,
                "today", today,
                "offices", offices,
                "toTakeOver", handOvers.openAtDesk(officer.unit(), Direction.TO_AGENCY),
                "fetching", handOvers.openAtDesk(officer.unit(), Direction.TO_CITIZEN),
                "wished", wished(officer)));
    }

    /** Results that lie ready, whose owner wants them by post, and that are in no envelope yet. */
    private List<DossierSummary> wished(Actor.Staff officer) {
        var ready = dossiers.toReturn(officer.unit(), "", DossierLists.MOST);
        var wanted = wishes.among(ready.stream().map(DossierSummary::id).toList());
        return ready.stream().filter(each -> wanted.contains(each.id())).toList();
    }

    private static ConsignmentView viewOf(String name) {
        return Arrays.stream(ConsignmentView.values())
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElse(ConsignmentView.TO_DESK);
    }
}
