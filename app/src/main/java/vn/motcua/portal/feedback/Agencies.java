package vn.motcua.portal.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.UnitNames;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** The agencies that citizens deal with, to choose from: communes and departments. */
@Component("feedbackAgencies")
public class Agencies {

    private final Units units;
    private final UnitNames names;
    private final Clock clock;

    Agencies(Units units, UnitNames names, Clock clock) {
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    /** By name. */
    public List<Choice> choices(Page page) {
        return Choice.of(names.ofAgencies(today(), page.language().locale()));
    }

    boolean isOne(String code) {
        return units.namedByCitizens(today()).stream()
                .anyMatch(unit -> unit.code().value().equals(code));
    }

    String of(UnitCode code, Page page) {
        return names.of(code, today(), page.language().locale());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
