package vn.motcua.reuse.store;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.reuse.ReuseFigures;
import vn.motcua.reuse.ReuseReports;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

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

    /** With a row without a key for all: a dossier may have papers in two months, so rows do not add up. */
    private static final String DOSSIERS = LATEST + """
            , counted as (
                select %1$s as key, dossier, bool_or(fate = 'TAKEN') as reuses from latest group by 1, 2
            )
            select key, count(*) as dossiers, count(*) filter (where reuses) as reusing from counted group by key
            union all
            select null, count(*), count(*) filter (where reuses)
            from (select dossier, bool_or(reuses) as reuses from counted group by dossier) whole having count(*) > 0
            """;

    private static final String CAUSES = LATEST + """
            select unit, procedure_code, fate = 'NOT_TAKEN' as was_offered, case when fate = 'NOT_TAKEN' then coalesce(
                       (select reason from reuse.refusal
                        where refusal.dossier = latest.dossier and refusal.component = latest.component
                        order by position desc limit 1), 'NOT_SAID') else cause end as cause, count(*) as papers
            from latest where fate <> 'TAKEN' group by 1, 2, 3, 4 order by 1, 2, 3 desc, 5 desc, 4
            """;

    private final JdbcClient database;

    StoredReuseReports(JdbcClient database) {
        this.database = database;
    }

    @Override
    public ReuseFigures total(Query query) {
        return report(By.MONTH, query).total();
    }

    @Override
    public List<ReuseFigures> rows(By by, Query query) {
        return report(by, query).rows();
    }

    @Override
    public Report report(By by, Query query) {
        var key = key(by);
        var tallies = tallies(by, query);
        var order = by == By.MONTH
                ? Comparator.comparing(ReuseFigures::key)
                : Comparator.comparing(ReuseFigures::papers).reversed();
        var found = statement(DOSSIERS.formatted(key), query)
                .query((row, _) -> figures(
                        name(by, row.getString("key")), tallies, row.getLong("dossiers"), row.getLong("reusing")))
                .list();
        var total = found.stream().filter(each -> each.key().isEmpty()).findFirst();
        return new Report(
                total.orElseGet(() -> new ReuseFigures("", 0, 0, 0, 0, 0, 0, Map.of())),
                found.stream()
                        .filter(each -> !each.key().isEmpty())
                        .sorted(order)
                        .limit(MOST)
                        .toList());
    }

    @Override
    public List<CauseRow> causes(Query query) {
        return statement(CAUSES, query)
                .query((row, _) -> new CauseRow(
                        new UnitCode(row.getString("unit")),
                        new ProcedureCode(row.getString("procedure_code")),
                        row.getString("cause"),
                        row.getBoolean("was_offered"),
                        row.getLong("papers")))
                .list();
    }

    private static String key(By by) {
        return switch (by) {
            case MONTH -> "date_trunc('month', at at time zone 'Asia/Ho_Chi_Minh')::date";
            case UNIT -> "unit";
            case PROCEDURE -> "procedure_code";
        };
    }

    /** A month without its day, since days are grouped faster than words; empty for all. */
    private static String name(By by, @Nullable String key) {
        if (key == null) {
            return "";
        }
        return by == By.MONTH ? key.substring(0, "2026-01".length()) : key;
    }

    /** By key, and for all under the empty key. */
    private Map<String, Tally> tallies(By by, Query query) {
        var tallies = new HashMap<String, Tally>();
        statement(PAPERS.formatted(key(by)), query).query(row -> {
            for (var each : List.of(name(by, row.getString("key")), "")) {
                tallies.computeIfAbsent(each, _ -> new Tally())
                        .add(
                                row.getString("fate"),
                                row.getBoolean("eligible"),
                                row.getString("cause"),
                                row.getLong("papers"));
            }
        });
        return tallies;
    }

    private static ReuseFigures figures(String key, Map<String, Tally> tallies, long dossiers, long reusing) {
        return tallies.getOrDefault(key, new Tally()).figures(key, dossiers, reusing);
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
