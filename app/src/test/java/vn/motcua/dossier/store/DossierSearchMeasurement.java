package vn.motcua.dossier.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.OwnDatabase;

/** Measures the search of dossiers among 300,000 of 97 communes; see docs/benchmarks/dossier-search.md. */
final class DossierSearchMeasurement {

    private static final int WARM_UP = 10;
    private static final int MEASURED = 41;
    private static final int WANTED = 50;
    private static final List<String> TYPED = List.of(
            "nguyen", "thi kim", "huynh thi kim yen", "khong ai ten the", "051000012345", "H48.5.TT-2601", "100%");
    private static final Set<UnitCode> COMMUNE =
            Stream.of("H48.5", "H48.5.TT", "H48.5.KT").map(UnitCode::new).collect(Collectors.toSet());

    private static final String GENERATED = """
            insert into dossier.dossier (id, code, version, head, status, procedure_code, procedure_name, field,
                receiving_unit, handling_unit, channel, owner_name, owner_identifier, filed_at, on_the_spot)
            select gen_random_uuid(),
                   'H48.' || u || '.TT-' || to_char(d, 'YYMMDD') || '-'
                          || lpad((row_number() over (partition by u, d))::text, 4, '0'),
                   3, '\\x00', case when n % 10 = 0 then 'PROCESSING' else 'RESULT_RETURNED' end,
                   '1.00' || (1000 + n % 60), 'Đăng ký khai sinh', 'Hộ tịch', 'H48.' || u || '.TT', 'H48.' || u || '.KT',
                   'COUNTER',
                   (array['Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi'])[1 + n * 7 % 10]
                   || ' ' || (array['Văn', 'Thị', 'Thị Thu', 'Thị Kim', 'Đức', 'Hữu', 'Minh'])[1 + n * 11 % 7] || ' '
                   || (array['An', 'Bình', 'Châu', 'Dung', 'Hà', 'Hải', 'Hạnh', 'Hoa', 'Hùng', 'Hương', 'Lan', 'Long', 'Mai',
                             'Nam', 'Nga', 'Phúc', 'Sơn', 'Tâm', 'Thảo', 'Trang', 'Tuấn', 'Vy', 'Yến'])[1 + n * 13 % 23]
                   || case when n % 3 = 0 then ' ' || n % 500 else '' end,
                   lpad((51000000000 + n % 180000)::text, 12, '0'),
                   d + (n % 480) * interval '1 minute' + interval '7 hours', false
            from (select n, 1 + n * 7919 % 97 as u, date '2025-07-01' + (n * 104729 % 300)::int as d
                  from generate_series(1, 300000::bigint) n) generated
            """;
    private static final String NAMES = """
            insert into dossier.owner_name (dossier, filed_at, folded)
            select id, filed_at, public.fold(owner_name) from dossier.dossier
            """;

    /** What was asked before names stood folded beside the dossiers. */
    private static final String FOLDING_WHILE_SEARCHING = """
            select id from dossier.dossier
            where starts_with(code, upper(:text)) or owner_identifier = :text
                  or strpos(public.fold(owner_name), public.fold(:text)) > 0
            order by filed_at desc limit :limit
            """;

    private DossierSearchMeasurement() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        var source = new HikariDataSource();
        source.setDataSource(OwnDatabase.with("dossier"));
        source.setMaximumPoolSize(1);
        var database = JdbcClient.create(source);
        database.sql(GENERATED).update();
        database.sql(NAMES).update();
        database.sql("vacuum analyze dossier.dossier").update();
        database.sql("vacuum analyze dossier.owner_name").update();
        var lists = new ListedDossiers(database);
        for (var typed : TYPED) {
            measure("whole province", typed, () -> lists.searchEverywhere(typed, WANTED));
            measure("one commune", typed, () -> lists.search(typed, COMMUNE, WANTED));
        }
        for (var typed : TYPED) {
            measure(
                    "whole province, before",
                    typed,
                    () -> database.sql(FOLDING_WHILE_SEARCHING)
                            .param("text", typed)
                            .param("limit", WANTED)
                            .query()
                            .listOfRows());
        }
        System.exit(0);
    }

    @SuppressWarnings("SystemOut")
    private static void measure(String where, String typed, Supplier<List<?>> search) {
        for (int round = 0; round < WARM_UP; round++) {
            search.get();
        }
        var times = new double[MEASURED];
        int found = 0;
        for (int round = 0; round < MEASURED; round++) {
            long start = System.nanoTime();
            found = search.get().size();
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-24s %-20s %2d found  p50 %7.1f ms  p95 %7.1f ms%n",
                where, typed, found, times[MEASURED / 2], times[MEASURED * 95 / 100]);
    }
}
