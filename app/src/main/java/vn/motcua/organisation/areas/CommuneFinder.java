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
            return new MeantCommunes(closest(named, written), true);
        }
        var successors = known.stream()
                .filter(area -> !isOfTheDay(area) && written.isNameOf(area))
                .flatMap(area -> today(area.code(), new HashSet<>()))
                .distinct()
                .filter(isMeantPlace)
                .toList();
        if (!successors.isEmpty()) {
            return new MeantCommunes(successors, false);
        }
        var containing = known.stream().filter(this::isOfTheDay).filter(isMeantPlace);
        return new MeantCommunes(containing.toList(), false);
    }

    private boolean isOfTheDay(Area area) {
        return area.validity().contains(day);
    }

    private static boolean isCode(Area area, WrittenCommune written) {
        return area.code().value().equals(written.typed());
    }

    /** Those of the written accents and kind; one that none of them has was left out, or remembered wrongly. */
    private static List<Area> closest(List<Area> named, WrittenCommune written) {
        var spelled = anyOr(named, written::isSpelledAs);
        return anyOr(spelled, area -> area.kind() == written.kind());
    }

    private static List<Area> anyOr(List<Area> all, Predicate<Area> wanted) {
        var some = all.stream().filter(wanted).toList();
        return some.isEmpty() ? all : some;
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
        return commune -> provinces.isEmpty() || provinces.contains(provinceOf(commune));
    }

    private Stream<Area> named(String name, AreaLevel level) {
        return areas.search(name, day, LOOKED_AT).stream()
                .filter(area -> area.level() == level
                        && Spelling.fold(area.name().vietnamese()).equals(name));
    }

    private AreaCode provinceOf(Area area) {
        var parent = area.parent();
        if (parent == null) {
            return area.code();
        }
        return parent.level() == AreaLevel.PROVINCE
                ? parent
                : areas.find(parent, day).map(this::provinceOf).orElse(parent);
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
