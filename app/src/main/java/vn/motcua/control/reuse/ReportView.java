package vn.motcua.control.reuse;

import java.util.List;
import vn.motcua.reuse.ReuseFigures;
import vn.motcua.reuse.ReuseReports.By;
import vn.motcua.web.Choice;
import vn.motcua.web.Tab;

/**
 * The page of the reuse rate.
 *
 * @param months that can be chosen, as {@code 2026-01}
 * @param causesHref where the causes by unit and procedure are downloaded
 * @param narrowed what the figures are narrowed to, in words; empty for all
 */
public record ReportView(
        By by,
        String from,
        String to,
        List<Choice> months,
        String narrowed,
        List<Tab> tabs,
        ReuseFigures total,
        String causesHref,
        List<Row> rows) {

    /**
     * A line of the table.
     *
     * @param href where its own figures stand
     */
    public record Row(String name, String href, ReuseFigures figures) {}
}
