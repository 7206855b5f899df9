package vn.motcua.reuse.store;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.reuse.ReuseFigures;
import vn.motcua.reuse.ReuseReports;

@Repository
class StoredReuseReports implements ReuseReports {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final int MOST = 200;

    /** The latest row about each paper, with what was said where an offer was refused. */
    private static final String LATEST = """
            with latest as (
                select distinct on (dossier, component) dossier, component, at, procedure_code, unit, eligible, fate, cause
                from reuse.paper
                where at >= :from and at < :to
                      and (:unit::text is null or unit = :unit)
                      and (:procedure::text is null or procedure_code = :procedure)
                order by dossier, component, position desc
            )
            """;

    private static final String PAPERS = LATEST + """
            select %1$s as key, fate, eligible, case when fate = 'NOT_TAKEN' then coalesce(
                       (select reason from reuse.refusal
                        where refusal.dossier = latest.dossier and refusal.component = latest.component
                        order by position desc limit 1), 'NOT_SAID') else cause end as cause, count(*) as papers
            from latest group by 1, 2, 3, 4
            """;

    private static final String DOSSIERS = LATEST + """
            select %1$s as key, count(distinct dossier) as dossiers,
                   count(distinct dossier) filter (where fate = 'TAKEN') as reusing
            from latest group by 1
            """;

    private final JdbcClient database;

    StoredReuseReports(JdbcClient database) {
        this.database = database;
    }

    @Override
    public ReuseFigures total(Query query) {
        return figures("''", query).stream()
                .findFirst()
                .orElseGet(() -> new ReuseFigures("", 0, 0, 0, 0, 0, 0, Map.of()));
    }

    @Override
    public List<ReuseFigures> rows(By by, Query query) {
        var rows = figures(
                switch (by) {
                    case MONTH -> "to_char(at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')";
                    case UNIT -> "unit";
                    case PROCEDURE -> "procedure_code";
                },
                query);
        var order = by == By.MONTH
                ? Comparator.comparing(ReuseFigures::key)
                : Comparator.comparing(ReuseFigures::papers).reversed();
        return rows.stream().sorted(order).limit(MOST).toList();
    }

    private List<ReuseFigures> figures(String key, Query query) {
        var tallies = new LinkedHashMap<String, Tally>();
        statement(PAPERS.formatted(key), query).query(row -> {
            tallies.computeIfAbsent(row.getString("key"), _ -> new Tally())
                    .add(
                            row.getString("fate"),
                            row.getBoolean("eligible"),
                            row.getString("cause"),
                            row.getLong("papers"));
        });
        return statement(DOSSIERS.formatted(key), query)
                .query((row, _) -> tallies.getOrDefault(row.getString("key"), new Tally())
                        .figures(row.getString("key"), row.getLong("dossiers"), row.getLong("reusing")))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, Query query) {
        var unit = query.unit();
        var procedure = query.procedure();
        return database.sql(sql)
                .param("from", start(query.from()))
                .param("to", start(query.to().plusMonths(1)))
                .param("unit", unit == null ? null : unit.value())
                .param("procedure", procedure == null ? null : procedure.value());
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay().atOffset(VIETNAM);
    }

    /** Papers counted as they are read. */
    private static final class Tally {

        private final Map<String, Long> causes = new HashMap<>();
        private long papers;
        private long eligible;
        private long offered;
        private long taken;

        void add(String fate, boolean isEligible, String cause, long number) {
            papers += number;
            eligible += isEligible ? number : 0;
            offered += fate.equals("NOT_OFFERED") ? 0 : number;
            taken += fate.equals("TAKEN") ? number : 0;
            causes.merge(cause, number, Long::sum);
        }

        ReuseFigures figures(String key, long dossiers, long reusing) {
            return new ReuseFigures(key, papers, eligible, offered, taken, dossiers, reusing, causes);
        }
    }
}
