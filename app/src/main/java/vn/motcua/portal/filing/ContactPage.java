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

/** Whom it is about, how the person who files is reached, and how the result comes. */
@Component("filingContactPage")
class ContactPage {

    private static final String VIEW = "portal/filing/contact";

    private final Drafts drafts;
    private final Opening opening;
    private final ContactFields fields;

    ContactPage(Drafts drafts, Opening opening, ContactFields fields) {
        this.drafts = drafts;
        this.opening = opening;
        this.fields = fields;
    }

    ModelAndView show(FilingDesk desk, DraftId id, Page page) {
        return opening.on(desk, id, opened -> {
            var before = ContactFields.typed(opened.draft());
            var form = opened.form()
                    .map(answers -> ContactFromForm.into(before, answers))
                    .orElse(before);
            return FormPage.show(VIEW, model(desk, opened, form));
        });
    }

    ModelAndView set(FilingDesk desk, DraftId id, TypedForm form, Page page) {
        return opening.on(desk, id, opened -> {
            var errors = FormErrors.none();
            var read = fields.read(form, errors, desk.isAssisted());
            if (!errors.isEmpty()) {
                return FormPage.again(VIEW, model(desk, opened, form), errors);
            }
            return switch (drafts.change(
                    id,
                    desk.filer(),
                    now -> Outcome.done(ContactFields.content(now.draft().content(), read)))) {
                case Outcome.Done<Draft, FilingRefusal> _ -> new ModelAndView("redirect:" + desk.base() + "/" + id);
                case Outcome.Refused<Draft, FilingRefusal>(var refusal) -> opening.refused(desk, id, refusal);
            };
        });
    }

    private static Map<String, Object> model(FilingDesk desk, Opened opened, TypedForm form) {
        var model = new HashMap<String, Object>();
        model.put("desk", desk);
        model.put("draft", opened.draft());
        model.put("form", form);
        return model;
    }
}
