package vn.motcua.portal.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.Filer;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.filing.ReceivingUnits;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.web.Choice;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** Which case it is, and where it is filed. */
@Component("filingPlacePage")
class PlacePage {

    private static final String VIEW = "portal/filing/place";
    private static final int LONGEST_SUMMARY = 500;

    private final Drafts drafts;
    private final ReceivingUnits places;
    private final Opening opening;

    PlacePage(Drafts drafts, ReceivingUnits places, Opening opening) {
        this.drafts = drafts;
        this.places = places;
        this.opening = opening;
    }

    ModelAndView show(FilingDesk desk, DraftId id, Page page) {
        return opening.on(
                desk, id, opened -> FormPage.show(VIEW, model(desk, opened, typed(desk, opened.draft()), page)));
    }

    ModelAndView choose(FilingDesk desk, DraftId id, TypedForm form, Page page) {
        return opening.on(desk, id, opened -> {
            var errors = FormErrors.none()
                    .require(
                            opened.procedure()
                                    .content()
                                    .caseOf(form.text("case"))
                                    .isPresent(),
                            "case",
                            "filing.case.needed")
                    .require(places.open(form.text("place")).isPresent(), "place", "filing.place.needed")
                    .require(
                            form.text("summary").length() <= LONGEST_SUMMARY,
                            "summary",
                            "filing.summary.too-long",
                            LONGEST_SUMMARY);
            if (!errors.isEmpty()) {
                return FormPage.again(VIEW, model(desk, opened, form, page), errors);
            }
            return switch (drafts.change(id, desk.filer(), now -> Outcome.done(content(now, form)))) {
                case Outcome.Done<Draft, FilingRefusal> _ -> new ModelAndView("redirect:" + desk.base() + "/" + id);
                case Outcome.Refused<Draft, FilingRefusal>(var refusal) -> opening.refused(desk, id, refusal);
            };
        });
    }

    private static Draft.Content content(Opened opened, TypedForm form) {
        return opened.inCase(form.text("case")).at(form.text("case"), form.text("place"), form.text("summary"));
    }

    /** What was chosen before; whoever helps at a desk files there, unless they say otherwise. */
    private static TypedForm typed(FilingDesk desk, Draft draft) {
        var content = draft.content();
        var place = !content.place().isEmpty() || !(desk.filer() instanceof Filer.Assistant(Actor.Staff staff))
                ? content.place()
                : staff.unit().value();
        return TypedForm.empty().with("case", content.caseKey(), "place", place, "summary", content.summary());
    }

    private Map<String, Object> model(FilingDesk desk, Opened opened, TypedForm form, Page page) {
        var model = new HashMap<String, Object>();
        model.put("desk", desk);
        model.put("draft", opened.draft());
        model.put("form", form);
        model.put("cases", cases(opened, page));
        model.put(
                "places",
                places.open().stream()
                        .map(unit -> Choice.of(
                                unit.code().value(),
                                unit.name().in(page.language().locale())))
                        .toList());
        return model;
    }

    private static List<Choice> cases(Opened opened, Page page) {
        return opened.procedure().content().cases().stream()
                .map(one -> Choice.of(one.key(), one.title().isEmpty() ? page.t("catalog.case.general") : one.title()))
                .toList();
    }
}
