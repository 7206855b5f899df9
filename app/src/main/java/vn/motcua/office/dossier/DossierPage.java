package vn.motcua.office.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.audit.PersonalDataView;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OpenAct;
import vn.motcua.filing.Filings;
import vn.motcua.results.Results;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.slips.Slip;
import vn.motcua.slips.Slips;
import vn.motcua.web.Choice;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** The page of a dossier, with the form of one act open. */
@Component
class DossierPage {

    /** How the register of looks names dossiers. */
    static final String SUBJECT = "DOSSIER";

    private static final String VIEW = "office/dossier/dossier";
    private static final int DAYS_TO_ANSWER = 7;

    private final Dossiers dossiers;
    private final DossierViews views;
    private final ActOptions options;
    private final PersonalDataViews looks;
    private final Results results;
    private final Filings filings;
    private final Slips slips;
    private final FormAnswers answers;

    DossierPage(
            Dossiers dossiers,
            DossierViews views,
            ActOptions options,
            PersonalDataViews looks,
            Results results,
            Filings filings,
            Slips slips,
            FormAnswers answers) {
        this.dossiers = dossiers;
        this.views = views;
        this.options = options;
        this.looks = looks;
        this.results = results;
        this.filings = filings;
        this.slips = slips;
        this.answers = answers;
    }

    /** @param asked the act whose form is wanted, or null for the one that brings the dossier forward */
    ModelAndView show(Dossier dossier, Actor.Staff person, Page page, @Nullable ActKind asked, String done) {
        var form = TypedForm.empty();
        return FormPage.show(
                VIEW, model(dossier, false, person, page, panel(dossier, person, page, asked, form), done));
    }

    /** The page with the personal data, this once. */
    ModelAndView showPersonalData(Dossier dossier, Actor.Staff person, Page page) {
        var form = TypedForm.empty();
        return FormPage.show(VIEW, model(dossier, true, person, page, panel(dossier, person, page, null, form), ""));
    }

    /** The page again, with what was typed and what is wrong with it. */
    ModelAndView again(
            Dossier dossier,
            Actor.Staff person,
            Page page,
            @Nullable ActKind asked,
            TypedForm form,
            FormErrors errors) {
        var panel = panel(dossier, person, page, asked, form);
        return FormPage.again(VIEW, model(dossier, false, person, page, panel, ""), errors);
    }

    private Map<String, Object> model(
            Dossier dossier, boolean shown, Actor.Staff person, Page page, ActPanel panel, String done) {
        Function<Slip, String> titles = slips::title;
        return Map.of(
                "view",
                views.of(dossier, shown, person, looksAt(dossier, person), page),
                "panel",
                panel,
                "results",
                results(dossier, person),
                "slips",
                slips.of(dossier.id()),
                "titles",
                titles,
                "filed",
                filings.find(dossier.id()),
                "answers",
                answers.of(dossier, shown),
                "done",
                done);
    }

    private ResultPanel results(Dossier dossier, Actor.Staff person) {
        var hasKind = results.typesFor(dossier).stream().anyMatch(type -> !type.isGeneral());
        return new ResultPanel(results.of(dossier.id()), results.mayPrepare(dossier, person), hasKind);
    }

    private List<PersonalDataView> looksAt(Dossier dossier, Actor.Staff person) {
        return person.role() == Role.AUDITOR || person.role() == Role.AGENCY_HEAD
                ? looks.of(SUBJECT, dossier.id().value())
                : List.of();
    }

    private ActPanel panel(Dossier dossier, Actor.Staff person, Page page, @Nullable ActKind asked, TypedForm form) {
        var acts = dossiers.openActs(dossier, person).stream()
                .filter(act -> ActPath.exists(act.kind()))
                .toList();
        var current = ActPanel.choose(acts, asked).orElse(null);
        var offered = current == null
                ? Map.<String, List<Choice>>of()
                : options.of(current, dossier, person, views.today(), page);
        var key = form.id("requestKey").orElseGet(UUID::randomUUID).toString();
        return new ActPanel(acts, current, current == null ? form : prefilled(form, current, dossier), offered, key);
    }

    private TypedForm prefilled(TypedForm form, OpenAct act, Dossier dossier) {
        if (form.sent("requestKey")) {
            return form;
        }
        return switch (act.kind()) {
            case FINISH -> withDay(form.with("result-name", options.resultName(dossier)), "result-date", 0);
            case REQUEST_SUPPLEMENT -> withDay(form, "answerBy", DAYS_TO_ANSWER);
            default -> form;
        };
    }

    private TypedForm withDay(TypedForm form, String name, int daysFromToday) {
        var day = DateField.of(views.today().plusDays(daysFromToday));
        return form.with(
                name + ".day", text(day.day()), name + ".month", text(day.month()), name + ".year", text(day.year()));
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
