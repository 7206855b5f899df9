package vn.motcua.exchange.population;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.AreaSuccession;
import vn.motcua.organisation.Areas;

/** Codes of communes as people write where they live; a commune that was merged is the one it went into. */
final class Residence {

    private final Areas areas;
    private final Clock clock;

    Residence(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** Such as {@code Thôn 3, Xã Bình Sơn, Tỉnh Quảng Ngãi}; empty without a commune that is known. */
    String written(Citizen citizen) {
        if (!AreaCode.isWellFormed(citizen.commune())) {
            return "";
        }
        var today = LocalDate.now(clock);
        return commune(new AreaCode(citizen.commune()), today)
                .map(commune -> Stream.concat(Stream.of(citizen.detail()), names(commune, today))
                        .filter(each -> !each.isBlank())
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    private Optional<Area> commune(AreaCode code, LocalDate today) {
        return areas.find(code, today)
                .or(() -> areas.successors(code).stream()
                        .map(AreaSuccession::successor)
                        .flatMap(successor -> areas.find(successor, today).stream())
                        .findFirst());
    }

    private Stream<String> names(Area commune, LocalDate today) {
        var province = Optional.ofNullable(commune.parent()).flatMap(parent -> areas.find(parent, today));
        return Stream.concat(Stream.of(commune), province.stream())
                .map(area -> area.fullName().vietnamese());
    }
}
