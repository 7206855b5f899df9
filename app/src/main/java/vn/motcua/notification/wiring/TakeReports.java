package vn.motcua.notification.wiring;

import org.springframework.stereotype.Component;
import vn.motcua.notification.spi.Report;
import vn.motcua.notification.spi.Reports;
import vn.motcua.notification.store.ReportRows;

/** Keeps a report first and looks for its message then, so that none is lost that comes before the carrier's answer. */
@Component
class TakeReports implements Reports {

    private final ReportRows reports;

    TakeReports(ReportRows reports) {
        this.reports = reports;
    }

    @Override
    public void take(Report report) {
        reports.keep(report);
        reports.settle(report.channel(), report.reference());
    }
}
