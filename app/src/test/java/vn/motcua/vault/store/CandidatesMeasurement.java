package vn.motcua.vault.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.OwnDatabase;
import vn.motcua.vault.Need;
import vn.motcua.vault.domain.Candidates;

/** Measures what it takes to answer the papers of a dossier from a store of 500,000 documents; see docs/benchmarks/vault.md. */
final class CandidatesMeasurement {

    private static final int WARM_UP = 200;
    private static final int MEASURED = 1001;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    /** 500,000 documents: 120,000 citizens with about four each, and one organisation with 20,000. */
    private static final String GENERATED = """
            insert into vault.document
            select gen_random_uuid(), 'TEST/' || n,
                   case when n % 25 = 0 then '3700000001' else lpad((51000000000 + n % 120000)::text, 12, '0') end,
                   'Nguyễn Văn ' || n % 500, case when n % 2 = 0 then 'KQ.G15.' || lpad((n % 60)::text, 6, '0') else '' end,
                   '1.00' || (1000 + n % 60),
                   (array['Giấy khai sinh', 'Giấy chứng nhận kết hôn', 'Giấy xác nhận tình trạng hôn nhân',
                          'Giấy chứng nhận quyền sử dụng đất', 'Giấy phép xây dựng'])[1 + n % 5],
                   n || '/2025', 'Ủy ban nhân dân xã', date '2021-01-01' + (n % 1700)::int,
                   case when n % 3 = 0 then date '2024-01-01' + (n % 1500)::int + 1700 end, 'RESULT', 'VALID',
                   case when n % 10 = 0 then 'REPLACED' else 'IN_FORCE' end, 1, gen_random_uuid(), 'H48.5', now(), null
            from generate_series(1, 500000) n
            """;

    private CandidatesMeasurement() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        var source = new HikariDataSource();
        source.setDataSource(OwnDatabase.with("vault"));
        source.setMaximumPoolSize(1);
        var database = JdbcClient.create(source);
        database.sql(GENERATED).update();
        database.sql("vacuum analyze vault.document").update();
        var documents = new DocumentRows(database);
        measure("a citizen", documents, "0510000%05d");
        measure("an organisation, 20,000 documents", documents, "3700000001");
        System.exit(0);
    }

    @SuppressWarnings("SystemOut")
    private static void measure(String who, DocumentRows documents, String owners) {
        var needs = new ArrayList<Need>();
        for (int paper = 0; paper < 8; paper++) {
            needs.add(new Need(Set.of("KQ.G15.00000" + paper), new ProcedureCode("1.00100" + paper), "Giấy khai sinh"));
        }
        var times = new double[MEASURED];
        int found = 0;
        for (int round = -WARM_UP; round < MEASURED; round++) {
            var owner = owners.formatted((round + WARM_UP) * 97 % 100_000);
            long start = System.nanoTime();
            var held = documents.inForce(owner, TODAY);
            for (var need : needs) {
                found += Candidates.of(need, held, TODAY).size();
            }
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%-36s 8 papers, %7d found in all  p50 %6.2f ms  p95 %6.2f ms  max %6.2f ms%n",
                who, found, times[MEASURED / 2], times[MEASURED * 95 / 100], times[MEASURED - 1]);
    }
}
