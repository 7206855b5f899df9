package vn.motcua.organisation.areas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.AreaKind;
import vn.motcua.organisation.AreaLevel;
import vn.motcua.organisation.FileProblem;
import vn.motcua.organisation.FileProblem.Kind;
import vn.motcua.organisation.OfficialName;
import vn.motcua.shared.Period;

/** Turns the records of a file into areas, or says of each record why it cannot be one. */
final class StateCheck {

    private final Map<String, AreaEntry> byCode = new HashMap<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();

    StateCheck(List<AreaEntry> entries, Period validity) {
        entries.forEach(entry -> byCode.putIfAbsent(entry.code, entry));
        Set<String> met = new HashSet<>();
        for (AreaEntry entry : entries) {
            problemOfCode(entry, met)
                    .or(() -> problemOfPlace(entry))
                    .or(() -> problemOfName(entry))
                    .ifPresentOrElse(problems::add, () -> areas.add(area(entry, validity)));
        }
    }

    List<FileProblem> problems() {
        return problems;
    }

    /** The areas of the file, in its order; complete when there are no problems. */
    List<Area> areas() {
        return areas;
    }

    private static Optional<FileProblem> problemOfCode(AreaEntry entry, Set<String> met) {
        if (entry.code.isEmpty()) {
            return problem(Kind.CODE_MISSING, entry, "");
        }
        if (!AreaCode.isWellFormed(entry.code)) {
            return problem(Kind.CODE_MALFORMED, entry, entry.code);
        }
        return met.add(entry.code) ? Optional.empty() : problem(Kind.CODE_DUPLICATE, entry, entry.code);
    }

    /** Codes of a parent are shorter than those of its children, so that no circle passes. */
    private Optional<FileProblem> problemOfPlace(AreaEntry entry) {
        String parent = entry.parent();
        if (entry.contradictsItsPlace()) {
            return problem(Kind.PARENT_CONTRADICTED, entry, parent);
        }
        boolean isProvince = new AreaCode(entry.code).level() == AreaLevel.PROVINCE;
        if (parent.isEmpty()) {
            return isProvince ? Optional.empty() : problem(Kind.PARENT_MISSING, entry, "");
        }
        if (parent.length() >= entry.code.length()) {
            return problem(Kind.LEVEL_WRONG, entry, parent);
        }
        return byCode.containsKey(parent) ? Optional.empty() : problem(Kind.PARENT_MISSING, entry, parent);
    }

    private static Optional<FileProblem> problemOfName(AreaEntry entry) {
        if (entry.fullName.isBlank()) {
            return problem(Kind.NAME_MISSING, entry, "");
        }
        if (!Spelling.isReadable(Spelling.tidy(entry.fullName)) || entry.fullName.length() > 200) {
            return problem(Kind.NAME_UNREADABLE, entry, entry.fullName);
        }
        return kind(entry) == null ? problem(Kind.KIND_UNKNOWN, entry, entry.fullName) : Optional.empty();
    }

    private static Area area(AreaEntry entry, Period validity) {
        AreaKind kind = Objects.requireNonNull(kind(entry));
        String name = kind.nameWithin(Spelling.tidy(entry.fullName));
        String english = entry.nameEn.isBlank() ? Spelling.unaccented(name) : Spelling.tidy(entry.nameEn);
        String parent = entry.parent();
        return new Area(
                new AreaCode(entry.code),
                new OfficialName(name, english),
                kind,
                parent.isEmpty() ? null : new AreaCode(parent),
                validity);
    }

    private static @Nullable AreaKind kind(AreaEntry entry) {
        return AreaKind.ofFullName(new AreaCode(entry.code).level(), Spelling.tidy(entry.fullName))
                .orElse(null);
    }

    private static Optional<FileProblem> problem(Kind kind, AreaEntry entry, String detail) {
        return Optional.of(new FileProblem(kind, entry.line, entry.label(), detail));
    }
}
