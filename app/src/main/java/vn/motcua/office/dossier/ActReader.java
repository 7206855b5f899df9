package vn.motcua.office.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CalendarRangeExceeded;
import vn.motcua.calendar.PauseGround;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.DocumentRef;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Result;
import vn.motcua.reuse.Choice;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/** Makes a command of what was typed; what cannot be one is noted at its field. The rules of the act itself are not here. */
final class ActReader {

    private static final UUID NO_TASK = new UUID(0, 0);
    private static final int LONGEST_NUMBER = 100;
    private static final LocalDate LONG_AGO = LocalDate.EPOCH;

    private final TypedForm form;
    private final Dossier dossier;
    private final WorkingCalendar calendar;
    private final FormErrors errors = FormErrors.none();

    ActReader(TypedForm form, Dossier dossier, WorkingCalendar calendar) {
        this.form = form;
        this.dossier = dossier;
        this.calendar = calendar;
    }

    FormErrors errors() {
        return errors;
    }

    /** The command; empty when a field has an error, or for acts that no form of this page does. */
    Optional<Act> read(ActKind kind) {
        var act = act(kind);
        return errors.isEmpty() ? Optional.ofNullable(act) : Optional.empty();
    }

    private @Nullable Act act(ActKind kind) {
        return switch (kind) {
            case REFUSE_INTAKE -> new Act.RefuseIntake(form.text("reason"));
            case REQUEST_SUPPLEMENT ->
                new Act.RequestSupplement(form.lines("items"), form.text("reason"), day("answerBy"));
            case ASSIGN -> new Act.Assign(task(), person());
            case HAND_OVER -> new Act.HandOver(task(), form.text("note"), personIfAny());
            case ASK_OPINION -> new Act.AskOpinion(task(), units(), form.text("question"), closeOf("answerBy"));
            case GIVE_OPINION -> new Act.GiveOpinion(task(), form.text("opinion"), agrees());
            case APPROVE -> new Act.Approve(task(), form.text("note"));
            case RETURN_TO_STEP -> new Act.ReturnToStep(task(), form.text("step"), form.text("reason"));
            case SUSPEND -> suspend();
            case RESUME -> new Act.Resume(document("GROUND_GONE"));
            case EXTEND -> new Act.Extend(form.text("reason"), workingDay("newDate"), document("APOLOGY"));
            case STOP -> new Act.Stop(form.text("reason"), document("STOP_NOTICE"));
            case WITHDRAW -> new Act.Withdraw(form.text("reason"));
            case FINISH -> new Act.Finish(task(), result());
            case RECALL_RESULT -> new Act.RecallResult(form.text("reason"));
            case RETURN_RESULT -> new Act.ReturnResult(method(), form.text("received-by"));
            case FILE,
                    RECEIVE,
                    ACCEPT_SUPPLEMENT,
                    SEND_SUPPLEMENT,
                    CORRECT_CONTACT,
                    RESULT_ON_THE_SPOT,
                    SETTLE_COMPONENTS -> null;
        };
    }

    /** The papers as the officer found them: what is there, what is missing; what this case does not ask for is left out. */
    List<Component> papers() {
        var found = new ArrayList<Component>();
        for (var declared : dossier.papers().components()) {
            switch (form.text("paper." + declared.code())) {
                case "there" -> found.add(declared.isThere() ? declared : asOneOriginal(declared));
                case "not-asked" -> {}
                default -> found.add(new Component(declared.code(), declared.name(), Component.State.MISSING, 0, 0, 0));
            }
        }
        return found;
    }

    private static Component asOneOriginal(Component declared) {
        return Component.onPaper(declared.code(), declared.name(), 1, 0, 0);
    }

    /** What was said to the offers of what is held. */
    Map<String, Choice> choices() {
        return HeldPapers.choices(form, dossier);
    }

    String whyWithoutFile() {
        return form.text("without-file");
    }

    String variant() {
        return form.text("variant");
    }

    /** The unit that is competent, as the desk found; empty where the form does not ask. */
    Optional<UnitCode> handlingUnit() {
        return Optional.of(form.text("handling-unit"))
                .filter(UnitCode::isWellFormed)
                .map(UnitCode::new);
    }

    int sets() {
        return form.number("sets").orElse(-1);
    }

    private Act suspend() {
        var ground = form.constant("ground", PauseGround.class);
        errors.require(ground.isPresent(), "ground", "office.ground.needed");
        return new Act.Suspend(
                ground.orElse(PauseGround.SUSPENSION),
                document(ground.orElse(PauseGround.SUSPENSION).name()),
                form.text("reason"));
    }

    private UUID task() {
        return form.id("task").orElse(NO_TASK);
    }

    private AccountId person() {
        var chosen = form.id("to");
        errors.require(chosen.isPresent(), "to", "office.officer.needed");
        return new AccountId(chosen.orElse(NO_TASK));
    }

    private @Nullable AccountId personIfAny() {
        return form.id("to").map(AccountId::new).orElse(null);
    }

    private List<UnitCode> units() {
        var chosen = form.all("units");
        errors.require(
                chosen.stream().allMatch(UnitCode::isWellFormed) && !chosen.isEmpty(), "units", "office.units.needed");
        return chosen.stream()
                .filter(UnitCode::isWellFormed)
                .distinct()
                .map(UnitCode::new)
                .toList();
    }

    private boolean agrees() {
        var answer = form.text("agrees");
        errors.require(Stream.of("yes", "no").anyMatch(answer::equals), "agrees", "office.agrees.needed");
        return answer.equals("yes");
    }

    private Result result() {
        var kind = form.constant("result-kind", Result.Kind.class);
        errors.require(kind.isPresent(), "result-kind", "office.result-kind.needed");
        return new Result(
                kind.orElse(Result.Kind.GRANTED),
                form.text("result-name"),
                form.text("result-number"),
                dayIfAny("result-date"));
    }

    private DeliveryMethod method() {
        var method = form.constant("method", DeliveryMethod.class);
        errors.require(method.isPresent(), "method", "office.method.needed");
        errors.require(method.filter(DeliveryMethod.POSTAL::equals).isEmpty(), "method", "office.method.by-post");
        return method.orElse(DeliveryMethod.COUNTER);
    }

    private DocumentRef document(String kind) {
        errors.require(
                form.text("document-number").length() <= LONGEST_NUMBER,
                "document-number",
                "office.document-number.too-long",
                LONGEST_NUMBER);
        return new DocumentRef(kind, form.text("document-number"), dayIfAny("document-date"));
    }

    private LocalDate day(String name) {
        var day = form.date(name).date();
        errors.require(day.isPresent(), name, "office.date.needed");
        return day.orElse(LONG_AGO);
    }

    private @Nullable LocalDate dayIfAny(String name) {
        var typed = form.date(name);
        if (!typed.isBlank()) {
            errors.require(typed.date().isPresent(), name, "office.date.wrong");
        }
        return typed.date().orElse(null);
    }

    private LocalDate workingDay(String name) {
        closeOf(name);
        return day(name);
    }

    private Instant closeOf(String name) {
        try {
            return calendar.closeOfBusiness(day(name));
        } catch (CalendarRangeExceeded beyond) {
            errors.add(name, "office.date.unknown");
            return Instant.EPOCH;
        }
    }
}
