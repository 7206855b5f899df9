package vn.motcua.control.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.Allow;
import vn.motcua.notification.MessageFigures;
import vn.motcua.shared.Role;

/** How the messages fare: by channel and month, who carries them, what did not arrive. */
@Controller
@RequestMapping("/control/messages")
@Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
class OverviewController {

    private final MessageFigures figures;
    private final Clock clock;

    OverviewController(MessageFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** @param month such as {@code 2026-01}; anything else is the running one */
    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String month) {
        var now = YearMonth.from(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
        var shown = Months.readKept(month, now).orElse(now);
        return new ModelAndView(
                "control/messages/overview",
                new HashMap<>(Map.of(
                        "month", shown,
                        "months", Months.before(now),
                        "channels", figures.month(shown),
                        "carriers", figures.carriers(),
                        "stopped", figures.stopped(shown))));
    }
}
