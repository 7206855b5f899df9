package vn.motcua.demo;

import java.io.PrintStream;
import java.time.Instant;
import java.time.YearMonth;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.reuse.ReuseReports;

/** Says how much was reused: the same figures as on {@code /control/reuse}. */
final class ReuseSummary {

    private final ReuseReports reports;

    ReuseSummary(ReuseReports reports) {
        this.reports = reports;
    }

    void say(Instant from, Instant to, PrintStream console) {
        var all = reports.total(new ReuseReports.Query(month(from), month(to), null, null));
        console.printf(
                "    papers %,d; eligible for reuse %,d, offered %,d, reused %,d: %.1f %% of the eligible%n",
                all.papers(), all.eligible(), all.offered(), all.taken(), 100 * all.rate());
        console.printf(
                "    dossiers with reuse %,d of %,d: %.1f %% (QĐ 766, 4.3)%n",
                all.reusing(), all.dossiers(), 100 * all.dossierRate());
        all.causes().forEach((cause, papers) -> console.printf("    %-32s %,7d%n", cause, papers));
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atOffset(WorkingCalendar.ZONE));
    }
}
