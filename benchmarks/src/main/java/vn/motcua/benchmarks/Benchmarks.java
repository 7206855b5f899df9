package vn.motcua.benchmarks;

import java.util.List;
import java.util.Map;
import vn.motcua.benchmarks.forms.FormsBenchmark;
import vn.motcua.benchmarks.lifecycle.LifecycleBenchmark;
import vn.motcua.benchmarks.signing.SigningBenchmark;
import vn.motcua.benchmarks.slips.SlipsBenchmark;

/** Runs one benchmark by its name; what follows the name is for the benchmark. */
public final class Benchmarks {

    /** Something that measures itself and prints what it found. */
    public interface Benchmark {
        void run(List<String> arguments) throws Exception;
    }

    private static final Map<String, Benchmark> BY_NAME = Map.of(
            "deadlines",
            DeadlineBenchmark::measure,
            "forms",
            FormsBenchmark::measure,
            "lifecycle",
            LifecycleBenchmark::measure,
            "signing",
            SigningBenchmark::measure,
            "slips",
            SlipsBenchmark::measure);

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var benchmark = arguments.length == 0 ? null : BY_NAME.get(arguments[0]);
        if (benchmark == null) {
            System.err.println("Give one of: " + String.join(", ", BY_NAME.keySet()));
            System.exit(2);
        } else {
            benchmark.run(List.of(arguments).subList(1, arguments.length));
        }
    }
}
