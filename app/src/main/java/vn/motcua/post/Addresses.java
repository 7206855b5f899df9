package vn.motcua.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.Areas;
import vn.motcua.shared.Outcome;

/** Makes of what a person says an address that the post can find: it must name a commune that exists today. */
@Component
public class Addresses {

    private static final int SHOWN = 6;

    private final Areas areas;
    private final Clock clock;

    Addresses(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * @param line house, street, village
     * @param commune its code or name; where several bear the name, with the province behind a comma
     */
    public Outcome<PostalAddress, PostRefusal> read(String line, String commune) {
        if (commune.isBlank()) {
            return Outcome.refused(new PostRefusal.CommuneMissing());
        }
        var found = meant(commune.strip(), today());
        if (found.size() > 1) {
            var places = found.stream().limit(SHOWN).map(this::place).toList();
            return Outcome.refused(new PostRefusal.CommuneAmbiguous(commune.strip(), places));
        }
        return found.stream()
                .findFirst()
                .<Outcome<PostalAddress, PostRefusal>>map(
                        area -> Outcome.done(new PostalAddress(line.strip(), area.code(), place(area))))
                .orElseGet(() -> Outcome.refused(new PostRefusal.CommuneUnknown(commune.strip())));
    }

    /** The commune that the last parts of a written address name, if they name just one; else nothing. */
    public Optional<PostalAddress> guess(String written) {
        var parts = written.split(",");
        for (int from = Math.max(0, parts.length - 2); from < parts.length; from++) {
            var text = String.join(",", List.of(parts).subList(from, parts.length));
            if (read(lineBefore(parts, from), text) instanceof Outcome.Done<PostalAddress, PostRefusal>(var address)) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    /** The name of an area with that of its province, as on a label; empty when it is unknown. */
    Optional<String> placeOf(AreaCode code) {
        return areas.find(code, today()).map(this::place);
    }

    /** The province of an area; itself when it is one. */
    Optional<AreaCode> provinceOf(AreaCode code) {
        var today = today();
        var area = areas.find(code, today);
        while (area.isPresent() && area.get().parent() != null) {
            area = areas.find(area.get().parent(), today);
        }
        return area.map(Area::code);
    }

    private static String lineBefore(String[] parts, int from) {
        return String.join(",", List.of(parts).subList(0, from)).strip();
    }

    private List<Area> meant(String text, LocalDate today) {
        var meant = areas.communes(text, today);
        return meant.named() ? meant.communes() : List.of();
    }

    private String place(Area commune) {
        var names = provinceOf(commune.code())
                .filter(code -> !code.equals(commune.code()))
                .flatMap(code -> areas.find(code, today()));
        return commune.fullName().vietnamese()
                + names.map(province -> ", " + province.fullName().vietnamese()).orElse("");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
