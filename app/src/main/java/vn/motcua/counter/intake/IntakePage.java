package vn.motcua.counter.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.ProcedureSummary;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.IdNumber;
import vn.motcua.dossier.Parties;
import vn.motcua.filing.HandlingUnits;
import vn.motcua.organisation.Unit;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Processes;
import vn.motcua.reuse.PaperOffers;
import vn.motcua.reuse.Reuse;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** The one screen of the intake: the search for a procedure, then all that is asked for it. */
@Component
class IntakePage {

    static final String SEARCH = "counter/intake/search";
    static final String FORM = "counter/intake/form";

    private static final int SHOWN_HITS = 8;
    private static final int DAYS_TO_ANSWER = 7;

    private final Procedures procedures;
    private final Processes processes;
    private final HandlingUnits handlingUnits;
    private final DossierLists lists;
    private final Reuse reuse;
    private final Clock clock;

    IntakePage(
            Procedures procedures,
            Processes processes,
            HandlingUnits handlingUnits,
            DossierLists lists,
            Reuse reuse,
            Clock clock) {
        this.procedures = procedures;
        this.processes = processes;
        this.handlingUnits = handlingUnits;
        this.lists = lists;
        this.reuse = reuse;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    List<ProcedureSummary> hits(String text) {
        return text.isBlank()
                ? List.of()
                : procedures.search(ProcedureQuery.of(text.strip(), today())).hits().stream()
                        .limit(SHOWN_HITS)
                        .toList();
    }

    /** The one unit that a text names. */
    Optional<UnitCode> unitNamed(String text) {
        return handlingUnits.named(text, today()).map(Unit::code);
    }

    ModelAndView search(String text) {
        return FormPage.show(SEARCH, Map.of("text", text, "hits", hits(text)));
    }

    /** The search again, because what was chosen is not to be had. */
    ModelAndView searchAgain(String text, FormErrors errors) {
        return FormPage.again(SEARCH, Map.of("text", text, "hits", hits(text)), errors);
    }

    ModelAndView show(IntakeView view) {
        return FormPage.show(FORM, model(view));
    }

    ModelAndView again(IntakeView view, FormErrors errors) {
        return FormPage.again(FORM, model(view), errors);
    }

    IntakeView view(ProcedureVersion version, TypedForm typed, Actor.Staff person, boolean isKnown, Page page) {
        var prefilled = prefilled(typed);
        var parties = new IntakeReader(prefilled, today()).parties();
        var owner = parties.owner();
        var papers = offers(version, prefilled, parties, person);
        var form = OfferRow.answered(prefilled, papers);
        return new IntakeView(
                version,
                form,
                cases(version),
                variants(version),
                handlingUnits.candidates(person.unit(), version, today()).stream()
                        .map(unit -> choice(unit, page))
                        .toList(),
                OfferRow.rows(papers, form),
                PaperRow.rows(chosenCase(version, form).components(), form),
                lists.openOf(owner.identifier(), version.code()),
                IdNumber.warningsFor(owner, today()),
                isKnown);
    }

    /** What is held of the person; that it is shown is noted once for the form. */
    private List<PaperOffers> offers(ProcedureVersion version, TypedForm form, Parties parties, Actor.Staff person) {
        if (parties.owner().identifier().isEmpty()) {
            return List.of();
        }
        var offers = reuse.offers(parties, version, chosenCase(version, form).key());
        form.id("requestKey").ifPresent(key -> reuse.noteShown(offers, key, person));
        return offers;
    }

    private TypedForm prefilled(TypedForm form) {
        if (form.sent("requestKey")) {
            return form;
        }
        var answerBy = DateField.of(today().plusDays(DAYS_TO_ANSWER));
        return form.with(
                "requestKey",
                UUID.randomUUID().toString(),
                "answerBy.day",
                String.valueOf(answerBy.day()),
                "answerBy.month",
                String.valueOf(answerBy.month()),
                "answerBy.year",
                String.valueOf(answerBy.year()));
    }

    private static Map<String, Object> model(IntakeView view) {
        return Map.of("view", view);
    }

    private static ProcedureCase chosenCase(ProcedureVersion version, TypedForm form) {
        var content = version.content();
        return content.caseOf(form.text("case")).orElseGet(() -> content.cases().getFirst());
    }

    private static List<Choice> cases(ProcedureVersion version) {
        var cases = version.content().cases();
        return cases.size() < 2
                ? List.of()
                : cases.stream()
                        .map(each -> Choice.of(each.key(), each.name().isBlank() ? each.key() : each.name()))
                        .toList();
    }

    private List<Choice> variants(ProcedureVersion version) {
        var inForce = processes.variantsInForce(version.code(), today());
        return inForce.stream().map(IntakePage::choice).toList();
    }

    private static Choice choice(ProcessDefinition process) {
        return Choice.of(process.variant(), process.name());
    }

    private static Choice choice(Unit unit, Page page) {
        return Choice.of(unit.code().value(), unit.name().in(page.language().locale()));
    }
}
