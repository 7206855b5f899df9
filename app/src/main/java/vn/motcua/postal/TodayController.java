package vn.motcua.postal;

import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.post.Codes;
import vn.motcua.post.ConsignmentLists;
import vn.motcua.post.ConsignmentView;
import vn.motcua.post.Consignments;
import vn.motcua.post.Direction;
import vn.motcua.post.HandOvers;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.TrackingCode;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Paging;

/** What an office has to do, with the field for the scanner first. */
@Controller
@RequestMapping("/postal")
@Allow(Role.POSTAL_AGENT)
class TodayController {

    private static final int SIZE = 20;
    private static final int LONGEST = 60;

    private final Consignments consignments;
    private final ConsignmentLists lists;
    private final HandOvers handOvers;
    private final Codes codes;
    private final PostOffice office;

    TodayController(
            Consignments consignments, ConsignmentLists lists, HandOvers handOvers, Codes codes, PostOffice office) {
        this.consignments = consignments;
        this.lists = lists;
        this.handOvers = handOvers;
        this.codes = codes;
        this.office = office;
    }

    @GetMapping("/today")
    ModelAndView today(
            @RequestParam(defaultValue = "TO_HAND_OVER") String view,
            @RequestParam(defaultValue = "1") int number,
            Actor.Staff agent) {
        return FormPage.show("postal/today", model(viewOf(view), number, "", agent));
    }

    /** A scanner types the code and Enter: the envelope opens. */
    @GetMapping("/scan")
    ModelAndView scan(@RequestParam(defaultValue = "") String code, Actor.Staff agent) {
        var text = code.length() > LONGEST ? code.substring(0, LONGEST) : code;
        return switch (codes.read(text)) {
            case Outcome.Refused<TrackingCode, PostRefusal>(var refusal) -> again(text, refusal, agent);
            case Outcome.Done<TrackingCode, PostRefusal>(var read) ->
                consignments.findFor(agent, read).isPresent()
                        ? new ModelAndView("redirect:/postal/consignments/" + read)
                        : again(text, new PostRefusal.NotFound(), agent);
        };
    }

    private ModelAndView again(String text, PostRefusal refusal, Actor.Staff agent) {
        return FormPage.again(
                "postal/today",
                model(ConsignmentView.TO_HAND_OVER, 1, text, agent),
                FormErrors.none().add("code", refusal));
    }

    private Map<String, Object> model(ConsignmentView view, int number, String scanned, Actor.Staff agent) {
        var today = office.today();
        var counts = lists.countsOfOffice(agent.unit(), today);
        var paging = new Paging(
                number, SIZE, counts.getOrDefault(view, 0), page -> "/postal/today?view=" + view + "&number=" + page);
        return Map.of(
                "view", view,
                "counts", counts,
                "rows", lists.of(view, agent.unit(), today, paging.offset(), SIZE),
                "paging", paging,
                "today", today,
                "toFetch", handOvers.openAtOffice(agent.unit(), Direction.TO_CITIZEN),
                "scanned", scanned);
    }

    private static ConsignmentView viewOf(String name) {
        return Arrays.stream(ConsignmentView.values())
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElse(ConsignmentView.TO_HAND_OVER);
    }
}
