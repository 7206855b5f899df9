package vn.motcua.control.organisation;

import static vn.motcua.control.organisation.ChangeForm.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.UnitChange;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.UnitRefusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/** Makes of what was typed the change that it means, or says which fields mean nothing. */
final class ChangeReading {

    private final ChangeForm form;
    private final FormErrors errors = FormErrors.none();

    ChangeReading(ChangeForm form) {
        this.form = form;
    }

    FormErrors errors() {
        return errors;
    }

    /** The change, or empty when there are errors. */
    Optional<UnitChange> read(ChangeAct act) {
        UnitChange change = switch (act) {
            case ESTABLISHMENTS -> establishment(code("code", form.code()), kind(), parent(), area());
            case RENAMINGS -> with(unit(), unit -> new UnitChange.Rename(unit, name(), decision()));
            case MOVES -> move(unit(), parent(), area());
            case CLOSURES -> with(unit(), unit -> new UnitChange.Close(unit, units(), decision()));
            case MERGERS -> with(unit(), unit -> new UnitChange.Merge(unit, units(), decision()));
            case DESKS ->
                with(
                        unit(),
                        unit -> new UnitChange.OpenDesk(
                                unit, required("number", form.number()), required("name", form.name()), decision()));
            case DESK_CLOSURES -> with(unit(), unit -> new UnitChange.CloseDesk(unit, text(form.number()), decision()));
            case POSITIONS -> position(unit(), role());
            case POSITION_ABOLITIONS ->
                with(unit(), unit -> new UnitChange.AbolishPosition(unit, text(form.name()), decision()));
        };
        return errors.isEmpty() ? Optional.ofNullable(change) : Optional.empty();
    }

    /** The field at which a refusal is to be shown. */
    String fieldOf(UnitRefusal refusal) {
        return switch (refusal) {
            case UnitRefusal.BadField bad -> bad.field().equals("absorbed") ? "units" : bad.field();
            case UnitRefusal.CodeUsed _ -> "code";
            case UnitRefusal.UnknownArea _ -> "area";
            case UnitRefusal.LaterChangeKnown _ -> "effective";
            case UnitRefusal.UnknownUnit unknown -> fieldNaming(unknown.unit());
            case UnitRefusal.Circle circle -> fieldNaming(circle.parent());
            case UnitRefusal.UnitsBelow below -> fieldNaming(below.unit());
            case UnitRefusal.NothingToDo _ -> form.number() == null ? "name" : "number";
        };
    }

    private String fieldNaming(UnitCode unit) {
        if (text(form.parent()).equalsIgnoreCase(unit.value())) {
            return "parent";
        }
        return units().contains(unit) ? "units" : "unit";
    }

    private @Nullable UnitChange establishment(
            @Nullable UnitCode code, @Nullable UnitKind kind, @Nullable UnitCode parent, @Nullable AreaCode area) {
        return code == null || kind == null || area == null
                ? null
                : new UnitChange.Establish(code, name(), kind, parent, area, decision());
    }

    private @Nullable UnitChange move(@Nullable UnitCode unit, @Nullable UnitCode parent, @Nullable AreaCode area) {
        return unit == null || area == null ? null : new UnitChange.Move(unit, parent, area, decision());
    }

    private @Nullable UnitChange position(@Nullable UnitCode unit, @Nullable Role role) {
        return unit == null || role == null ? null : new UnitChange.OfferPosition(unit, name(), role, decision());
    }

    private static @Nullable UnitChange with(@Nullable UnitCode unit, Function<UnitCode, UnitChange> change) {
        return unit == null ? null : change.apply(unit);
    }

    private Decision decision() {
        DateField typed = form.effectiveDay();
        Optional<LocalDate> day = typed.date();
        errors.require(day.isPresent(), "effective", "organisation.page.day.wrong");
        return new Decision(required("decision", form.decision()), day.orElse(LocalDate.EPOCH));
    }

    private OfficialName name() {
        return new OfficialName(required("name", form.name()), required("nameEn", form.nameEn()));
    }

    private String required(String field, @Nullable String typed) {
        errors.require(!text(typed).isEmpty(), field, "organisation.field-empty");
        return text(typed);
    }

    private @Nullable UnitCode unit() {
        return code("unit", form.unit());
    }

    private @Nullable UnitCode parent() {
        return text(form.parent()).isEmpty() ? null : code("parent", form.parent());
    }

    private @Nullable UnitCode code(String field, @Nullable String typed) {
        String code = text(typed).toUpperCase(Locale.ROOT);
        boolean wellFormed = UnitCode.isWellFormed(code);
        errors.require(wellFormed, field, "organisation.page.unit-code.wrong");
        return wellFormed ? new UnitCode(code) : null;
    }

    private @Nullable AreaCode area() {
        boolean wellFormed = AreaCode.isWellFormed(text(form.area()));
        errors.require(wellFormed, "area", "organisation.page.area-code.wrong");
        return wellFormed ? new AreaCode(text(form.area())) : null;
    }

    private Set<UnitCode> units() {
        return Arrays.stream(text(form.units()).split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> code("units", code))
                .flatMap(code -> Optional.ofNullable(code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable UnitKind kind() {
        return choice("kind", UnitKind.values(), form.kind());
    }

    private @Nullable Role role() {
        return choice("role", Role.values(), form.role());
    }

    private <E extends Enum<E>> @Nullable E choice(String field, E[] values, @Nullable String chosen) {
        Optional<E> value =
                Arrays.stream(values).filter(each -> each.name().equals(chosen)).findFirst();
        errors.require(value.isPresent(), field, "organisation.field-empty");
        return value.orElse(null);
    }
}
