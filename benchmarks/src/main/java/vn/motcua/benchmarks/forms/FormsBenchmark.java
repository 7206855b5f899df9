package vn.motcua.benchmarks.forms;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.Bound;
import vn.motcua.eforms.print.PrintedDeclarations;
import vn.motcua.eforms.show.FormView;
import vn.motcua.papers.Paper;
import vn.motcua.web.PageOfABenchmark;

/**
 * Milliseconds for a page of a form, for what is posted from it, and for the declaration that is made of the answers: a
 * list of workers, with as many rows as a small shop and as a large one would fill in.
 *
 * <p>What everything is compared with is the first page of the same form, which asks for few things and has no table.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FormsBenchmark {

    @Param({"3", "40"})
    public int rows;

    private final WorkersList list = new WorkersList();
    private final PageOfABenchmark pages = new PageOfABenchmark();
    private final PrintedDeclarations declarations = new PrintedDeclarations();
    private Answers answers = Answers.EMPTY;
    private Map<String, List<String>> posted = Map.of();

    public static void measure(List<String> arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(FormsBenchmark.class.getName() + ".*")
                        .threads(1)
                        .build())
                .run();
    }

    /** @throws IllegalStateException when what is posted is refused: then something else would be measured */
    @Setup
    public void fillIn() {
        posted = list.posted(rows);
        answers = list.filled(rows);
    }

    @Benchmark
    public String pageWithoutATable() {
        return pages.render("eforms/page.jte", view(WorkersList.FIRST));
    }

    @Benchmark
    public String pageWithATable() {
        return pages.render("eforms/page.jte", view(WorkersList.TABLE));
    }

    @Benchmark
    public Bound postedTable() {
        return list.bind(WorkersList.TABLE, posted, answers);
    }

    @Benchmark
    public Paper declaration() {
        return declarations.print(list.form(), answers);
    }

    private Map<String, Object> view(String page) {
        return Map.of("form", new FormView(list.run(), list.form(), list.page(page), answers));
    }
}
