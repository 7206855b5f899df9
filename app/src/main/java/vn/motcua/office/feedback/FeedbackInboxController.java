package vn.motcua.office.feedback;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.FeedbackLists;
import vn.motcua.feedback.FeedbackLists.Wanted;
import vn.motcua.feedback.Way;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.Page;
import vn.motcua.web.Paging;
import vn.motcua.web.TypedForm;

/** The feedback that the person's unit has to answer; for control officers and auditors, all of it. */
@Controller
@RequestMapping("/office/feedback")
@Allow({Role.CASE_OFFICER, Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.CONTROL_OFFICER, Role.AUDITOR})
class FeedbackInboxController {

    private final FeedbackLists lists;
    private final FeedbackViews views;
    private final Clock clock;

    FeedbackInboxController(FeedbackLists lists, FeedbackViews views, Clock clock) {
        this.lists = lists;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(defaultValue = "1") int page,
            Actor.Staff person,
            Page shown) {
        var form = TypedForm.of(asked);
        var wanted = form.constant("wanted", Wanted.class).orElse(Wanted.OPEN);
        var way = form.constant("way", Way.class).orElse(null);
        var counts = lists.counts(person, way);
        var ofTheWay = way == null ? "" : "&way=" + way;
        var paging = new Paging(
                page,
                FeedbackLists.PAGE,
                counts.getOrDefault(wanted, 0),
                number -> "/office/feedback?wanted=" + wanted + ofTheWay + "&page=" + number);
        var list = lists.list(person, wanted, way, paging.offset());
        return new ModelAndView(
                "office/feedback/list",
                Map.of(
                        "list", list,
                        "wanted", wanted,
                        "way", way == null ? "" : way.name(),
                        "counts", counts,
                        "units", views.names(list, shown),
                        "paging", paging,
                        "now", clock.instant()));
    }
}
