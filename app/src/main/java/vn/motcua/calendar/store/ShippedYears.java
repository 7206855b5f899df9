package vn.motcua.calendar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarRefusal;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Loads the years that come with the software, unless the administrators have entered them already. */
@Component
class ShippedYears implements SmartInitializingSingleton {

    private static final Actor SOFTWARE = new Actor.System("Motcua");

    private final CalendarRegister register;
    private final ResourcePatternResolver resources;

    ShippedYears(CalendarRegister register, ResourcePatternResolver resources) {
        this.register = register;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (var file : resources.getResources("classpath:calendar/years/*.csv")) {
                loadUnlessKnown(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Tries again when another node starts at the same moment: afterwards either knows the year. */
    private void loadUnlessKnown(Resource file) throws IOException {
        int year = Integer.parseInt(String.valueOf(file.getFilename()).replace(".csv", ""));
        while (!register.knownYears().contains(year)) {
            var outcome = register.load(file.getContentAsByteArray(), register.revision(), SOFTWARE);
            if (!(outcome instanceof Outcome.Refused(CalendarRefusal.ChangedMeanwhile meanwhile))) {
                outcome.orThrow();
            }
        }
    }
}
