package vn.motcua.portal.filing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** Which case it is, and where it is filed. */
@Component("filingPlacePage")
class PlacePage {

    private static final String VIEW = "portal/filing/place";

    private final Drafts drafts;
    private final PlaceFields fields;
    private final Opening opening;

    PlacePage(Drafts drafts, PlaceFields fields, Opening opening) {
        this.drafts = drafts;
        this.fields = fields;
        this.opening = opening;
    }

    ModelAndView show(FilingDesk desk, DraftId id, Page page) {
        return opening.on(
                desk,
                id,
                opened -> FormPage.show(VIEW, model(desk, opened, PlaceFields.typed(desk, opened.draft()), page)));
    }

    ModelAndView choose(FilingDesk desk, DraftId id, TypedForm form, Page page) {
        return opening.on(desk, id, opened -> {
            var errors = FormErrors.none();
            fields.check(opened, form, errors);
            if (!errors.isEmpty()) {
                return FormPage.again(VIEW, model(desk, opened, form, page), errors);
            }
            return switch (drafts.change(id, desk.filer(), now -> Outcome.done(PlaceFields.content(now, form)))) {
                case Outcome.Done<Draft, FilingRefusal> _ -> new ModelAndView("redirect:" + desk.base() + "/" + id);
                case Outcome.Refused<Draft, FilingRefusal>(var refusal) -> opening.refused(desk, id, refusal);
            };
        });
    }

    private Map<String, Object> model(FilingDesk desk, Opened opened, TypedForm form, Page page) {
        var model = new HashMap<String, Object>();
        model.put("desk", desk);
        model.put("draft", opened.draft());
        model.put("form", form);
        model.put("cases", PlaceFields.cases(opened, page));
        model.put("places", fields.places(page));
        return model;
    }
}
