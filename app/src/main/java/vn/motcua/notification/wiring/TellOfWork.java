package vn.motcua.notification.wiring;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.digest.DigestWritten;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.domain.Route;
import vn.motcua.notification.domain.WorkFacts;
import vn.motcua.notification.wiring.Telling.Addressee;
import vn.motcua.notification.wiring.Telling.News;

/** Tells officers by e-mail what waits for them; tomorrow it is old. */
@Component
class TellOfWork {

    private static final String OFFICER = "OFFICER";

    private final Telling telling;
    private final Surroundings surroundings;

    TellOfWork(Telling telling, Surroundings surroundings) {
        this.telling = telling;
        this.surroundings = surroundings;
    }

    @EventListener
    void written(DigestWritten written) {
        var day = written.day();
        var news = new News(
                MessageKind.WORK_OF_THE_DAY,
                written.account().value(),
                day.toString(),
                Math.toIntExact(day.toEpochDay()),
                day.plusDays(1).atStartOfDay().toInstant(WorkingCalendar.ZONE),
                _ -> WorkFacts.of(written.digest(), day, surroundings.link("/office/digest")));
        telling.tell(news, List.of(new Addressee(OFFICER, "", new Route.Contact(false, "", written.email()))));
    }
}
