package vn.motcua.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.motcua.catalog.search.NameIndex;
import vn.motcua.catalog.search.Named;
import vn.motcua.catalog.search.SayingsFile;
import vn.motcua.catalog.search.SpokenWords;
import vn.motcua.shared.Actor;
import vn.motcua.testing.RealData;

/**
 * Measures what knowing people's words costs the search: the same texts, in turn, with and without the sayings, over the
 * whole national catalogue; see docs/benchmarks/search.md.
 */
final class SpokenSearchMeasurement {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final int ROUNDS = 600;
    private static final int WARM_UP = 300;
    private static final List<String> TYPED = List.of(
            "Đăng ký khai sinh",
            "dang ky khai sih",
            "cap giay phep",
            "giay chung nhan quyen su dung dat lan dau",
            "làm khai sinh cho con",
            "mất sổ đỏ",
            "mat so do",
            "xin giay doc thna",
            "photo công chứng bằng cấp 3");

    private SpokenSearchMeasurement() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        var names = names();
        var plain = new NameIndex(names);
        var spoken = new NameIndex(names, new SpokenWords(SayingsFile.shipped()));
        for (var text : TYPED) {
            measure(text, plain, spoken);
        }
        System.exit(0);
    }

    @SuppressWarnings("SystemOut")
    private static void measure(String text, NameIndex plain, NameIndex spoken) {
        var without = new double[ROUNDS];
        var with = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            var one = time(plain, text);
            var other = time(spoken, text);
            if (round >= 0) {
                without[round] = one;
                with[round] = other;
            }
        }
        Arrays.sort(without);
        Arrays.sort(with);
        System.out.printf(
                "%-44s without %5.2f ms  with %5.2f ms  ratio %.2f  95 %% with %5.2f ms%n",
                text,
                without[ROUNDS / 2],
                with[ROUNDS / 2],
                with[ROUNDS / 2] / without[ROUNDS / 2],
                with[ROUNDS * 95 / 100]);
    }

    private static double time(NameIndex index, String text) {
        long start = System.nanoTime();
        index.find(text);
        return (System.nanoTime() - start) / 1e6;
    }

    private static List<Named> names() {
        var catalogue = Catalogue.on(Catalogue.emptyDatabase());
        catalogue
                .imports
                .importFile(
                        new ImportProcedures("raw_json_2642.tar.xz", SpokenSearchMeasurement::archive, TODAY),
                        new Actor.System("measurement"))
                .orThrow();
        var names = new ArrayList<Named>();
        for (int page = 0; ; page++) {
            var hits = catalogue
                    .procedures
                    .search(new ProcedureQuery("", TODAY, null, null, null, page))
                    .hits();
            if (hits.isEmpty()) {
                return names;
            }
            hits.forEach(hit -> names.add(
                    new Named(hit.code().value(), hit.name().vi(), hit.field().name())));
        }
    }

    private static InputStream archive() {
        try {
            return Files.newInputStream(RealData.file("procedures/raw_json_2642.tar.xz"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
