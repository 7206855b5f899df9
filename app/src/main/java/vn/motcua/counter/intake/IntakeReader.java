package vn.motcua.counter.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.Result;
import vn.motcua.process.ProcessContent;
import vn.motcua.shared.BirthDate;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/** Makes an intake of what was typed at the desk; what cannot be one is noted at its field. */
final class IntakeReader {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_ADDRESS = 500;
    private static final int MOST_SETS = 99;
    private static final int LONGEST_REASON = 2000;

    private final TypedForm form;
    private final LocalDate today;
    private final FormErrors errors = FormErrors.none();

    IntakeReader(TypedForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    FormErrors errors() {
        return errors;
    }

    /** @param handlingUnit chosen or named at the desk; empty when it could not be told */
    Optional<Intake> intake(IntakeView view, UnitCode receivingUnit, Optional<UnitCode> handlingUnit) {
        errors.require(handlingUnit.isPresent(), "unit", "counter.intake.unit.needed");
        var intake = new Intake(
                view.version().code(),
                view.caseKey(),
                form.text("variant", ProcessContent.STANDARD),
                receivingUnit,
                handlingUnit.orElse(receivingUnit),
                view.channel(),
                parties(),
                components(view),
                sets(),
                form.text("summary"),
                form.id("requestKey").orElseGet(UUID::randomUUID));
        return errors.isEmpty() ? Optional.of(intake) : Optional.empty();
    }

    /** What is said when the dossier is not received at once. */
    void checkReason() {
        errors.require(isText("reason"), "reason", "dossier.text-needed.reason", LONGEST_REASON);
    }

    void checkItems() {
        checkReason();
        errors.require(isText("items"), "items", "dossier.text-needed.items", LONGEST_REASON);
        errors.require(answerBy().isAfter(today), "answerBy", "dossier.answer-date-not-ahead");
    }

    LocalDate answerBy() {
        return form.date("answerBy").date().orElse(LocalDate.EPOCH);
    }

    Result result() {
        errors.require(isText("result-name"), "result-name", "dossier.text-needed.result-name", LONGEST_REASON);
        return new Result(
                Result.Kind.GRANTED, form.text("result-name"), form.text("result-number"), day("result-date"));
    }

    /** The owner as far as typed, for warnings. */
    Party owner() {
        return new Party(
                form.constant("kind", Party.Kind.class).orElse(Party.Kind.CITIZEN),
                text("name", LONGEST_NAME),
                identifier("identifier"),
                birthDate("birthDate"),
                form.constant("sex", Party.Sex.class).orElse(null),
                phone("phone"),
                "",
                text("address", LONGEST_ADDRESS));
    }

    /** The parties as far as typed. */
    Parties parties() {
        errors.require(form.has("name"), "name", "dossier.text-needed.owner-name", LONGEST_NAME);
        return new Parties(owner(), other("submitter"), other("subject"));
    }

    private @Nullable Party other(String role) {
        if (!form.has(role + "-name")) {
            errors.require(!form.has(role + "-identifier"), role + "-name", "counter.intake.other-name.needed");
            return null;
        }
        return new Party(
                Party.Kind.CITIZEN,
                text(role + "-name", LONGEST_NAME),
                identifier(role + "-identifier"),
                birthDate(role + "-birthDate"),
                null,
                phone(role + "-phone"),
                "",
                "");
    }

    private List<Component> components(IntakeView view) {
        return view.papers().stream()
                .flatMap(row -> row.component(form.has("all"), errors).stream())
                .toList();
    }

    private int sets() {
        var sets = Optional.of(form.text("sets", "1")).filter(text -> text.matches("[0-9]{1,2}"));
        errors.require(sets.isPresent(), "sets", "dossier.text-needed.sets", MOST_SETS);
        return sets.map(Integer::valueOf).orElse(0);
    }

    private String identifier(String name) {
        var number = form.text(name).replaceAll("[\\s.-]", "");
        errors.require(number.length() <= LONGEST_NUMBER, name, "counter.intake.too-long", LONGEST_NUMBER);
        return number;
    }

    private String phone(String name) {
        var phone = form.text(name).replaceAll("[\\s.-]", "");
        errors.require(phone.isEmpty() || phone.matches("\\+?[0-9]{8,15}"), name, "counter.intake.phone.wrong");
        return phone;
    }

    private String text(String name, int longest) {
        errors.require(form.text(name).length() <= longest, name, "counter.intake.too-long", longest);
        return form.text(name);
    }

    private boolean isText(String name) {
        return form.has(name) && form.text(name).length() <= LONGEST_REASON;
    }

    /** As far as it is known: of some only the year is. */
    private @Nullable BirthDate birthDate(String name) {
        var typed = form.date(name);
        if (typed.isBlank()) {
            return null;
        }
        var born = typed.birthDate().filter(date -> !date.isAfter(today));
        errors.require(born.isPresent(), name, "counter.intake.birth-date.wrong");
        return born.orElse(null);
    }

    /** A day of the past, when one was typed. */
    private @Nullable LocalDate day(String name) {
        var typed = form.date(name);
        if (typed.isBlank()) {
            return null;
        }
        var day = typed.date().filter(date -> !date.isAfter(today));
        errors.require(day.isPresent(), name, "counter.intake.date.wrong");
        return day.orElse(null);
    }
}
