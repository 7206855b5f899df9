package vn.motcua.reuse.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.YearMonth;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.reuse.ReuseReports.By;
import vn.motcua.reuse.ReuseReports.Query;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.OwnDatabase;

/** How long the report of the reuse rate takes for a province of 49,000 dossiers, by name only. */
final class ReuseReportMeasurement {

    private static final int WARM_UP = 3;
    private static final int MEASURED = 21;

    /** 49,000 dossiers in six months with 171,500 papers; one in ten papers is settled again later. */
    private static final String PAPERS = """
            insert into reuse.paper (dossier, component, paper_name, at, procedure_code, unit, occasion, eligible, fate, cause)
            select md5('d' || d)::uuid, 'c' || c, 'Giấy tờ ' || c, timestamptz '2026-01-01 08:00+07' + d * interval '5 minutes',
                   '1.' || lpad((d % 400)::text, 6, '0'), 'H48.' || d % 103, 'RECEPTION',
                   c > 1, case when c = 1 then 'NOT_OFFERED' when (d + c) % 3 = 0 then 'TAKEN'
                               when (d + c) % 10 = 1 then 'NOT_TAKEN' else 'NOT_OFFERED' end,
                   case when c = 1 then 'NOT_REUSABLE' when (d + c) % 3 = 0 then 'RESULT'
                        when (d + c) % 10 = 1 then 'NOT_SAID' else 'NOTHING_HELD' end
            from generate_series(1, 49000) d cross join lateral generate_series(1, 3 + d % 2) c
            """;

    private static final String AGAIN = """
            insert into reuse.paper (dossier, component, paper_name, at, procedure_code, unit, occasion, eligible, fate, cause)
            select dossier, component, paper_name, at + interval '1 hour', procedure_code, unit, 'SUPPLEMENT', eligible, fate, cause
            from reuse.paper where position % 10 = 0
            """;

    private static final String REFUSALS = """
            insert into reuse.refusal (dossier, component, at, reason)
            select dossier, component, at, 'OUTDATED' from reuse.paper where fate = 'NOT_TAKEN' and position % 2 = 0
            """;

    private ReuseReportMeasurement() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        var source = new HikariDataSource();
        source.setDataSource(OwnDatabase.with("reuse"));
        source.setMaximumPoolSize(1);
        var database = JdbcClient.create(source);
        for (var each : new String[] {PAPERS, AGAIN, REFUSALS, "vacuum analyze reuse.paper, reuse.refusal"}) {
            System.out.println(database.sql(each).update() + " rows");
        }
        var reports = new StoredReuseReports(database);
        var half = new Query(YearMonth.of(2026, 1), YearMonth.of(2026, 6), null, null);
        for (var by : By.values()) {
            measure("page by " + by, () -> reports.report(by, half));
        }
        measure(
                "page of one unit",
                () -> reports.report(By.PROCEDURE, new Query(half.from(), half.to(), new UnitCode("H48.5"), null)));
        measure("causes for the workbook", () -> reports.causes(half));
        System.exit(0);
    }

    @SuppressWarnings("SystemOut")
    private static void measure(String what, Runnable page) {
        var times = new double[MEASURED];
        for (int round = -WARM_UP; round < MEASURED; round++) {
            long start = System.nanoTime();
            page.run();
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%-28s p50 %6.0f ms  p95 %6.0f ms  max %6.0f ms%n",
                what, times[MEASURED / 2], times[MEASURED * 95 / 100], times[MEASURED - 1]);
    }
}
