package vn.motcua.counter.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublishedVersion;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Intakes;
import vn.motcua.identity.Allow;
import vn.motcua.reuse.Reuse;
import vn.motcua.reuse.ReuseRefusal;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** What the desk decides on a dossier that is handed in; the same form posted twice makes one dossier. */
@Controller
@RequestMapping("/counter/intake")
@Allow(Role.RECEPTION_OFFICER)
class IntakeActs {

    private final Intakes intakes;
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final PostalIntake post;
    private final Vacancies vacancies;
    private final Reuse reuse;
    private final IntakePage pages;

    IntakeActs(
            Intakes intakes,
            Dossiers dossiers,
            Procedures procedures,
            PostalIntake post,
            Vacancies vacancies,
            Reuse reuse,
            IntakePage pages) {
        this.intakes = intakes;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.post = post;
        this.vacancies = vacancies;
        this.reuse = reuse;
        this.pages = pages;
    }

    @PostMapping("/receptions")
    ModelAndView receive(@RequestParam MultiValueMap<String, String> typed, Actor.Staff person, Page page) {
        return takeIn(
                typed,
                person,
                page,
                noteVacancies(typed, person, page),
                (intake, _) -> intakes.receive(intake, person),
                receipt());
    }

    /** Kept to be looked at later; the legal clock does not start. */
    @PostMapping("/filings")
    ModelAndView file(@RequestParam MultiValueMap<String, String> typed, Actor.Staff person, Page page) {
        return takeIn(
                typed,
                person,
                page,
                noteVacancies(typed, person, page),
                (intake, _) -> intakes.file(intake, person),
                _ -> "redirect:/counter/waiting?done=filed");
    }

    @PostMapping("/refusals")
    ModelAndView refuse(@RequestParam MultiValueMap<String, String> typed, Actor.Staff person, Page page) {
        return takeIn(
                typed,
                person,
                page,
                IntakeReader::checkReason,
                (intake, _) -> fileThen(
                        intake, new Act.RefuseIntake(TypedForm.of(typed).text("reason")), person),
                dossier -> "redirect:/office/dossiers/" + dossier.code() + "?done=refusals");
    }

    @PostMapping("/supplement-requests")
    ModelAndView requestSupplement(@RequestParam MultiValueMap<String, String> typed, Actor.Staff person, Page page) {
        var form = TypedForm.of(typed);
        return takeIn(
                typed,
                person,
                page,
                IntakeReader::checkItems,
                (intake, reader) -> fileThen(
                        intake,
                        new Act.RequestSupplement(form.lines("items"), form.text("reason"), reader.answerBy()),
                        person),
                dossier -> "redirect:/office/dossiers/" + dossier.code() + "?done=supplement-requests");
    }

    /** Decided and handed over while the citizen waits; the electronic result may be prepared at once. */
    @PostMapping("/spot-results")
    ModelAndView giveResult(@RequestParam MultiValueMap<String, String> typed, Actor.Staff person, Page page) {
        return takeIn(
                typed,
                person,
                page,
                IntakeReader::result,
                (intake, reader) -> intakes.giveResultOnTheSpot(intake, reader.result(), person),
                dossier -> TypedForm.of(typed).has("electronic")
                        ? "redirect:/office/dossiers/" + dossier.code() + "/result-draft"
                        : "redirect:/counter/today?done=spot");
    }

    private static Function<Dossier, String> receipt() {
        return dossier -> "redirect:/counter/dossiers/" + dossier.code() + "/receipt";
    }

    private ModelAndView takeIn(
            MultiValueMap<String, String> typed,
            Actor.Staff person,
            Page page,
            Consumer<IntakeReader> check,
            BiFunction<Intake, IntakeReader, Outcome<Dossier, DossierRefusal>> act,
            Function<Dossier, String> onwards) {
        var form = TypedForm.of(typed);
        var version = shown(form.text("procedure"));
        if (version == null) {
            var errors = FormErrors.none().add("q", "dossier.procedure-not-in-force", form.text("procedure"));
            return pages.searchAgain("", errors);
        }
        var view = pages.view(version, form, person, false, page);
        var reader = new IntakeReader(form, pages.today());
        check.accept(reader);
        noteDuplicates(view, reader.errors());
        var intake = reader.intake(view, person.unit(), handlingUnit(form));
        if (intake.isEmpty()) {
            return pages.again(view, reader.errors());
        }
        return switch (post.file(
                form, person, () -> take(intake.get(), view, person, filled -> act.apply(filled, reader)))) {
            case Outcome.Done<Dossier, Refusal>(var dossier) -> new ModelAndView(onwards.apply(dossier));
            case Outcome.Refused<Dossier, Refusal>(var refusal) ->
                pages.again(view, FormErrors.none().add(fieldOf(refusal), refusal));
        };
    }

    /** The act together with what is taken from what is held; the same form posted twice takes once. */
    private Outcome<Dossier, ReuseRefusal> take(
            Intake intake,
            IntakeView view,
            Actor.Staff person,
            Function<Intake, Outcome<Dossier, DossierRefusal>> act) {
        var choices = OfferRow.choices(view.form(), view.papers());
        return reuse.with(
                intake.parties(),
                intake.components(),
                choices,
                person,
                components -> (choices.isEmpty() ? Optional.<Dossier>empty() : intakes.madeBy(intake.requestKey()))
                        .<Outcome<Dossier, DossierRefusal>>map(Outcome::done)
                        .orElseGet(() -> act.apply(intake.with(components))));
    }

    /** A second dossier of the same person and procedure is taken in only when the officer says so. */
    private void noteDuplicates(IntakeView view, FormErrors errors) {
        var postedBefore = view.form().id("requestKey").flatMap(intakes::madeBy).isPresent();
        if (!view.form().has("duplicate-checked") && !postedBefore) {
            errors.require(view.duplicates().isEmpty(), "duplicate-checked", "counter.intake.duplicate");
        }
    }

    /** Where nobody would see a step of it, a dossier is taken in only when the officer says so. */
    private Consumer<IntakeReader> noteVacancies(MultiValueMap<String, String> typed, Actor.Staff person, Page page) {
        var form = TypedForm.of(typed);
        return reader -> handlingUnit(form)
                .filter(_ -> !form.has("staff-checked"))
                .flatMap(unit -> vacancies.inWords(form, person.unit(), unit, page))
                .ifPresent(who -> reader.errors().add("staff-checked", "counter.intake.vacant", who));
    }

    private Outcome<Dossier, DossierRefusal> fileThen(Intake intake, Act act, Actor.Staff person) {
        return switch (intakes.file(intake, person)) {
            case Outcome.Refused<Dossier, DossierRefusal> refused -> refused;
            case Outcome.Done<Dossier, DossierRefusal>(var filed) ->
                dossiers.act(new ActRequest(filed.id(), filed.version(), second(intake.requestKey())), act, person);
        };
    }

    /** The key of the act that follows the filing, the same each time the form is posted. */
    private static UUID second(UUID requestKey) {
        return UUID.nameUUIDFromBytes((requestKey + "/2").getBytes(StandardCharsets.UTF_8));
    }

    private Optional<UnitCode> handlingUnit(TypedForm form) {
        return form.has("other-unit")
                ? pages.unitNamed(form.text("other-unit"))
                : Optional.of(form.text("unit")).filter(UnitCode::isWellFormed).map(UnitCode::new);
    }

    /** The version in force; when it ended while the form lay open, the last one, so that nothing typed is lost. */
    private @Nullable ProcedureVersion shown(String code) {
        if (!ProcedureCode.isWellFormed(code)) {
            return null;
        }
        var procedure = new ProcedureCode(code);
        return procedures
                .inForce(procedure, pages.today())
                .or(() -> procedures.history(procedure).stream()
                        .filter(each -> !each.replaced())
                        .map(PublishedVersion::version)
                        .findFirst())
                .orElse(null);
    }

    private static String fieldOf(Refusal refusal) {
        return switch (refusal) {
            case DossierRefusal.TextNeeded needed -> needed.field().equals("owner-name") ? "name" : needed.field();
            case DossierRefusal.ComponentsMissing _ -> "papers";
            case ReuseRefusal.OfDossier(var ofDossier) -> fieldOf(ofDossier);
            case ReuseRefusal _ -> "papers";
            case DossierRefusal.UnknownUnit _ -> "unit";
            default -> "intake";
        };
    }
}
