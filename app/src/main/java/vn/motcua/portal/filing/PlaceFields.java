package vn.motcua.portal.filing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.Filer;
import vn.motcua.filing.ReceivingUnits;
import vn.motcua.shared.Actor;
import vn.motcua.web.Choice;
import vn.motcua.web.FormErrors;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** The fields about the case, the place and the matter: what can be chosen, what was, and what was typed into them. */
@Component("filingPlaceFields")
class PlaceFields {

    private static final int LONGEST_SUMMARY = 500;

    private final ReceivingUnits places;

    PlaceFields(ReceivingUnits places) {
        this.places = places;
    }

    /** Notes what is wrong at its field. */
    void check(Opened opened, TypedForm form, FormErrors errors) {
        errors.require(opened.procedure().content().caseOf(form.text("case")).isPresent(), "case", "filing.case.needed")
                .require(places.open(form.text("place")).isPresent(), "place", "filing.place.needed")
                .require(
                        form.text("summary").length() <= LONGEST_SUMMARY,
                        "summary",
                        "filing.summary.too-long",
                        LONGEST_SUMMARY);
    }

    static Draft.Content content(Opened opened, TypedForm form) {
        return opened.inCase(form.text("case")).at(form.text("case"), form.text("place"), form.text("summary"));
    }

    /** What was chosen before; whoever helps at a desk files there, unless they say otherwise. */
    static TypedForm typed(FilingDesk desk, Draft draft) {
        var content = draft.content();
        var place = !content.place().isEmpty() || !(desk.filer() instanceof Filer.Assistant(Actor.Staff staff))
                ? content.place()
                : staff.unit().value();
        return TypedForm.empty().with("case", content.caseKey(), "place", place, "summary", content.summary());
    }

    List<Choice> places(Page page) {
        return places.open().stream()
                .map(unit -> Choice.of(
                        unit.code().value(), unit.name().in(page.language().locale())))
                .toList();
    }

    static List<Choice> cases(Opened opened, Page page) {
        return opened.procedure().content().cases().stream()
                .map(one -> one.title().isEmpty()
                        ? Choice.of(one.key(), page.t("catalog.case.general"))
                        : Choice.inVietnamese(one.key(), one.title()))
                .toList();
    }
}
