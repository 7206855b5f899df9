package vn.motcua.organisation.areas;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.AreaLevel;
import vn.motcua.organisation.Areas;
import vn.motcua.organisation.MeantCommunes;

/** Which communes of one day somebody means who writes one down, maybe by a name of before the merger. */
final class CommuneFinder {

    private static final int LOOKED_AT = 100;

    private final Areas areas;
    private final LocalDate day;

    CommuneFinder(Areas areas, LocalDate day) {
        this.areas = areas;
        this.day = day;
    }

    MeantCommunes find(String text) {
        var written = WrittenCommune.read(text);
        if (written.name().isEmpty()) {
            return MeantCommunes.NONE;
        }
        var known = areas.search(written.name(), day, LOOKED_AT).stream()
                .filter(area -> area.level() == AreaLevel.COMMUNE)
                .toList();
        var isMeantPlace = liesIn(written);
        var named = known.stream()
                .filter(area -> isOfTheDay(area) && (isCode(area, written) || written.isNameOf(area)))
                .filter(isMeantPlace)
                .toList();
        if (!named.isEmpty()) {
            var spelled = named.stream().filter(written::isSpelledAs).toList();
            return new MeantCommunes(ofTheKind(spelled.isEmpty() ? named : spelled, written), true);
        }
        var successors = known.stream()
                .filter(area -> !isOfTheDay(area) && written.isNameOf(area))
                .flatMap(area -> today(area.code(), new HashSet<>()))
                .distinct()
                .filter(isMeantPlace)
                .toList();
        return successors.isEmpty()
                ? new MeantCommunes(
                        known.stream()
                                .filter(this::isOfTheDay)
                                .filter(isMeantPlace)
                                .toList(),
                        false)
                : new MeantCommunes(successors, false);
    }

    private boolean isOfTheDay(Area area) {
        return area.validity().contains(day);
    }

    private static boolean isCode(Area area, WrittenCommune written) {
        return area.code().value().equals(written.typed());
    }

    /** A kind that none of them is was remembered wrongly. */
    private static List<Area> ofTheKind(List<Area> named, WrittenCommune written) {
        var ofKind =
                named.stream().filter(area -> area.kind() == written.kind()).toList();
        return ofKind.isEmpty() ? named : ofKind;
    }

    /**
     * Whether a commune lies in the province that was written, by its name of today or of before; districts say nothing. Behind
     * anything else stood no commune, but a hamlet or a street.
     */
    private Predicate<Area> liesIn(WrittenCommune written) {
        var provinces = new HashSet<AreaCode>();
        for (var above : written.above()) {
            var meant = named(above, AreaLevel.PROVINCE)
                    .flatMap(province -> today(province.code(), new HashSet<>()))
                    .map(Area::code)
                    .toList();
            if (meant.isEmpty() && named(above, AreaLevel.DISTRICT).findAny().isEmpty()) {
                return _ -> false;
            }
            provinces.addAll(meant);
        }
        return commune ->
                provinces.isEmpty() || provinces.contains(provinceOf(commune).code());
    }

    private Stream<Area> named(String name, AreaLevel level) {
        return areas.search(name, day, LOOKED_AT).stream()
                .filter(area -> area.level() == level
                        && Spelling.fold(area.name().vietnamese()).equals(name));
    }

    private Area provinceOf(Area area) {
        return area.parent() == null
                ? area
                : areas.find(area.parent(), day).map(this::provinceOf).orElse(area);
    }

    /** The area under this code, or those into which its territory went. */
    private Stream<Area> today(AreaCode code, Set<AreaCode> seen) {
        if (!seen.add(code)) {
            return Stream.empty();
        }
        return areas.find(code, day)
                .map(Stream::of)
                .orElseGet(() ->
                        areas.successors(code).stream().flatMap(succession -> today(succession.successor(), seen)));
    }
}
