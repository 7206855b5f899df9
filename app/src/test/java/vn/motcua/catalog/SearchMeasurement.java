package vn.motcua.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.testing.RealData;

/** Measures import and search at the front door with the whole national catalogue; see docs/benchmarks/search.md. */
final class SearchMeasurement {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final int WARM_UP = 300;
    private static final int MEASURED = 500;
    private static final List<String> TYPED = List.of(
            "dang ky khai sih",
            "Đăng ký khai sinh",
            "cap giay phep",
            "",
            "1.0011",
            "dkks",
            "giay chung nhan quyen su dung dat lan dau");

    private SearchMeasurement() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        var catalogue = Catalogue.on(Catalogue.emptyDatabase());
        long start = System.nanoTime();
        catalogue
                .imports
                .importFile(
                        new ImportProcedures("raw_json_2642.tar.xz", SearchMeasurement::archive, TODAY.minusDays(4)),
                        new Actor.System("measurement"))
                .orThrow();
        System.out.printf("import of 2,642 procedures: %.1f s%n", (System.nanoTime() - start) / 1e9);
        for (var typed : TYPED) {
            measure(catalogue.procedures, typed);
        }
        System.exit(0);
    }

    private static void measure(Procedures procedures, String typed) {
        var query = ProcedureQuery.of(typed, TODAY);
        for (int round = 0; round < WARM_UP; round++) {
            procedures.search(query);
        }
        var times = new double[MEASURED];
        for (int round = 0; round < MEASURED; round++) {
            long start = System.nanoTime();
            procedures.search(query);
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-44s p50 %6.2f ms  p95 %6.2f ms  p99 %6.2f ms  worst %6.2f ms%n",
                '"' + typed + '"',
                times[MEASURED / 2],
                times[MEASURED * 95 / 100],
                times[MEASURED * 99 / 100],
                times[MEASURED - 1]);
    }

    private static InputStream archive() {
        try {
            return Files.newInputStream(RealData.file("procedures/raw_json_2642.tar.xz"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
