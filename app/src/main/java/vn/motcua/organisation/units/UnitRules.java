package vn.motcua.organisation.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.Areas;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitChange;
import vn.motcua.organisation.UnitRefusal;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;

/** What a change must respect: history is only continued, whatever a unit leans on lasts as long as the unit. */
@Component
class UnitRules {

    private final Units units;
    private final Areas areas;
    private final UnitStore store;

    UnitRules(Units units, Areas areas, UnitStore store) {
        this.units = units;
        this.areas = areas;
        this.store = store;
    }

    /** The first rule that the change would break, if any. */
    Optional<UnitRefusal> against(UnitChange change) {
        UnitCode unit = change.unit();
        LocalDate day = change.decision().effective();
        return switch (change) {
            case UnitChange.Establish establish ->
                first(
                        () -> codeIsNew(unit),
                        () -> parentLasts(establish.parent(), day),
                        () -> lasts(establish.area(), day));
            case UnitChange.Rename _ -> isOpenToChange(unit, day);
            case UnitChange.Move move ->
                first(
                        () -> isOpenToChange(unit, day),
                        () -> parentLasts(move.parent(), day),
                        () -> lasts(move.area(), day),
                        () -> standsNotBelowItself(unit, move.parent(), day));
            case UnitChange.Close close ->
                first(() -> mayEnd(unit, day, Set.of(unit)), () -> canSucceed(unit, close.successors(), day));
            case UnitChange.Merge merge -> first(() -> lasts(unit, day), () -> mayBeAbsorbed(merge, day));
            case UnitChange.OpenDesk _,
                    UnitChange.CloseDesk _,
                    UnitChange.OfferPosition _,
                    UnitChange.AbolishPosition _ -> lasts(unit, day);
        };
    }

    private Optional<UnitRefusal> codeIsNew(UnitCode code) {
        return units.versions(code).isEmpty() ? Optional.empty() : Optional.of(new UnitRefusal.CodeUsed(code));
    }

    private Optional<UnitRefusal> parentLasts(@Nullable UnitCode parent, LocalDate day) {
        return parent == null ? Optional.empty() : lasts(parent, day);
    }

    private Optional<UnitRefusal> lasts(UnitCode code, LocalDate day) {
        List<Unit> versions = units.versions(code);
        boolean lasts = !versions.isEmpty()
                && !versions.getFirst().validity().from().isAfter(day)
                && versions.getLast().validity().to() == null;
        return lasts ? Optional.empty() : Optional.of(new UnitRefusal.UnknownUnit(code, day));
    }

    private Optional<UnitRefusal> lasts(AreaCode code, LocalDate day) {
        List<Area> versions = areas.versions(code);
        boolean lasts = !versions.isEmpty()
                && !versions.getFirst().validity().from().isAfter(day)
                && versions.getLast().validity().to() == null;
        return lasts ? Optional.empty() : Optional.of(new UnitRefusal.UnknownArea(code, day));
    }

    private Optional<UnitRefusal> isOpenToChange(UnitCode code, LocalDate day) {
        return first(() -> lasts(code, day), () -> {
            LocalDate latest = units.versions(code).getLast().validity().from();
            return latest.isBefore(day)
                    ? Optional.empty()
                    : Optional.of(new UnitRefusal.LaterChangeKnown(code, latest));
        });
    }

    private Optional<UnitRefusal> standsNotBelowItself(UnitCode unit, @Nullable UnitCode parent, LocalDate day) {
        return parent != null && store.lineAbove(parent, day).contains(unit)
                ? Optional.of(new UnitRefusal.Circle(unit, parent))
                : Optional.empty();
    }

    private Optional<UnitRefusal> mayEnd(UnitCode unit, LocalDate day, Set<UnitCode> ending) {
        return first(() -> isOpenToChange(unit, day), () -> {
            List<UnitCode> below = store.below(unit, day).stream()
                    .filter(code -> !ending.contains(code))
                    .toList();
            return below.isEmpty() ? Optional.empty() : Optional.of(new UnitRefusal.UnitsBelow(unit, below));
        });
    }

    private Optional<UnitRefusal> canSucceed(UnitCode unit, Set<UnitCode> successors, LocalDate day) {
        return successors.contains(unit)
                ? Optional.of(new UnitRefusal.Circle(unit, unit))
                : each(successors, successor -> lasts(successor, day));
    }

    private Optional<UnitRefusal> mayBeAbsorbed(UnitChange.Merge merge, LocalDate day) {
        return merge.absorbed().contains(merge.unit())
                ? Optional.of(new UnitRefusal.Circle(merge.unit(), merge.unit()))
                : each(merge.absorbed(), absorbed -> mayEnd(absorbed, day, merge.absorbed()));
    }

    private static Optional<UnitRefusal> each(Set<UnitCode> codes, Function<UnitCode, Optional<UnitRefusal>> rule) {
        return codes.stream().sorted().map(rule).flatMap(Optional::stream).findFirst();
    }

    @SafeVarargs
    private static Optional<UnitRefusal> first(Supplier<Optional<UnitRefusal>>... rules) {
        return Stream.of(rules).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }
}
