package vn.motcua.eforms.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import vn.motcua.eforms.Communes;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.Areas;

/** The communes of the register of areas, as of today. */
final class RegisteredCommunes implements Communes {

    private static final int OFFERED = 8;

    private final Areas areas;
    private final Clock clock;

    RegisteredCommunes(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public Meant find(String written) {
        if (written.length() > 200) {
            return Meant.NONE;
        }
        var today = LocalDate.now(clock);
        var found = areas.communes(written, today);
        return new Meant(
                found.communes().stream()
                        .limit(OFFERED)
                        .map(area -> commune(area, today))
                        .toList(),
                found.named());
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
        return ", " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
