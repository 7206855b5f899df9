package vn.motcua.organisation.units;

import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.UnitChange;
import vn.motcua.organisation.UnitRefusal;
import vn.motcua.organisation.UnitRefusal.BadField;

/** Whether what was typed can be a name, a number or a day at all. */
final class ChangeFields {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_DESK_NUMBER = 20;

    private ChangeFields() {}

    /** The first field that cannot be, if any. */
    static Optional<UnitRefusal> problem(UnitChange change) {
        return Stream.concat(decision(change.decision()), own(change))
                .findFirst()
                .map(UnitRefusal.class::cast);
    }

    private static Stream<BadField> own(UnitChange change) {
        return switch (change) {
            case UnitChange.Establish establish -> name(establish.name());
            case UnitChange.Rename rename -> name(rename.name());
            case UnitChange.OfferPosition position -> name(position.title());
            case UnitChange.OpenDesk desk ->
                Stream.concat(
                        text("number", desk.number(), LONGEST_DESK_NUMBER), text("name", desk.name(), LONGEST_NAME));
            case UnitChange.Merge merge ->
                merge.absorbed().isEmpty() ? Stream.of(new BadField("absorbed", "empty")) : Stream.empty();
            case UnitChange.Move _, UnitChange.Close _, UnitChange.CloseDesk _, UnitChange.AbolishPosition _ ->
                Stream.empty();
        };
    }

    private static Stream<BadField> name(OfficialName name) {
        return Stream.concat(
                text("name", name.vietnamese(), LONGEST_NAME), text("nameEn", name.english(), LONGEST_NAME));
    }

    private static Stream<BadField> decision(Decision decision) {
        boolean possible = Decision.canTakeEffectOn(decision.effective());
        return Stream.concat(
                text("decision", decision.number(), LONGEST_NUMBER),
                possible ? Stream.empty() : Stream.of(new BadField("effective", "out-of-range")));
    }

    private static Stream<BadField> text(String field, String text, int longest) {
        if (text.isBlank()) {
            return Stream.of(new BadField(field, "empty"));
        }
        return text.length() > longest ? Stream.of(new BadField(field, "too-long")) : Stream.empty();
    }
}
