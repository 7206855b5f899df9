package vn.motcua.eforms.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.eforms.Communes;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaLevel;
import vn.motcua.organisation.Areas;

/** The communes of the register of areas, as of today. */
final class RegisteredCommunes implements Communes {

    private static final int LOOKED_AT = 30;
    private static final int OFFERED = 8;

    private final Areas areas;
    private final Clock clock;

    RegisteredCommunes(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** With a province after a comma only its communes are meant; a name that is written out whole stands alone. */
    @Override
    public List<Commune> find(String written) {
        if (written.isBlank() || written.length() > 200) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var parts = written.split(",", 2);
        var found = areas.search(parts[0].strip(), today, LOOKED_AT).stream()
                .filter(area ->
                        area.level() == AreaLevel.COMMUNE && area.validity().contains(today))
                .map(area -> commune(area, today))
                .toList();
        var province = parts.length == 2 ? ofProvince(found, parts[1].strip(), today) : found;
        var exact = province.stream()
                .filter(each -> each.name().split(",")[0].equalsIgnoreCase(parts[0].strip()))
                .toList();
        return (exact.size() == 1 ? exact : province).stream().limit(OFFERED).toList();
    }

    private List<Commune> ofProvince(List<Commune> communes, String province, LocalDate today) {
        var meant = areas.search(province, today, LOOKED_AT).stream()
                .filter(area -> area.level() == AreaLevel.PROVINCE)
                .map(area -> ending(area))
                .toList();
        return communes.stream()
                .filter(each -> meant.stream().anyMatch(ending -> each.name().endsWith(ending)))
                .toList();
    }

    private Commune commune(Area area, LocalDate today) {
        var province = area.parent() == null
                ? ""
                : areas.find(area.parent(), today)
                        .map(RegisteredCommunes::ending)
                        .orElse("");
        return new Commune(area.code().value(), area.fullName().vietnamese() + province);
    }

    private static String ending(Area province) {
        var name = province.fullName().vietnamese();
        return ", " + name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
