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

/** Codes of communes as people write where they live; a commune that went whole into another is that one. */
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
        return areas.find(code, today).or(() -> onlyHeir(code).flatMap(heir -> areas.find(heir, today)));
    }

    /** Of one that was split, the code does not tell in which part somebody lives. */
    private Optional<AreaCode> onlyHeir(AreaCode code) {
        var successions = areas.successors(code);
        return successions.size() == 1
                ? Optional.of(successions.getFirst()).map(AreaSuccession::successor)
                : Optional.empty();
    }

    private Stream<String> names(Area commune, LocalDate today) {
        var province = Optional.ofNullable(commune.parent()).flatMap(parent -> areas.find(parent, today));
        return Stream.concat(Stream.of(commune), province.stream())
                .map(area -> area.fullName().vietnamese());
    }
}
