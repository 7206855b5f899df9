package vn.motcua.benchmarks.slips;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.domain.SharedParts;
import vn.motcua.papers.print.Press;
import vn.motcua.slips.forms.SlipForms;

/**
 * Milliseconds for the page that stands on the screen and for the PDF that is kept: the first of a process that has just
 * started, and the median and the 95th of a hundred of when it is warm.
 *
 * <p>Argument: how many rounds, 100 when none is given.
 */
public final class SlipsBenchmark {

    private static final int WARM_UP = 60;

    private final Press press = new Press();
    private final Map<PaperKey, PaperForm> forms =
            new SlipForms().forms().stream().collect(Collectors.toMap(PaperForm::key, Function.identity()));

    private SlipsBenchmark() {}

    public static void measure(List<String> arguments) {
        int rounds = arguments.isEmpty() ? 100 : Integer.parseInt(arguments.getFirst());
        new SlipsBenchmark().measure(rounds);
    }

    private void measure(int rounds) {
        say("load %.1f on %d processors", load(), Runtime.getRuntime().availableProcessors());
        var receipt = form("tt-03-2025.01");
        say("first page %.0f ms", millis(() -> page(receipt)));
        say("first PDF  %.0f ms", millis(() -> press.print(page(receipt))));
        for (int round = 0; round < WARM_UP; round++) {
            press.print(page(receipt));
        }
        say("%-24s %10s %10s %10s %10s", "form", "page", "p95", "PDF", "p95");
        forms.values().stream()
                .filter(form -> !form.part())
                .map(form -> form.key().value())
                .sorted()
                .forEach(key -> measure(form(key), rounds));
        say("load %.1f", load());
    }

    private void measure(PaperForm form, int rounds) {
        var pages = new double[rounds];
        var papers = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            pages[round] = millis(() -> page(form));
            var page = page(form);
            papers[round] = millis(() -> press.print(page));
        }
        say(
                "%-24s %10.2f %10.2f %10.1f %10.1f",
                form.key(), at(pages, 50), at(pages, 95), at(papers, 50), at(papers, 95));
    }

    private String page(PaperForm form) {
        var layout = SharedParts.joined(
                form.shippedLayout(), key -> form(key.value()).shippedLayout());
        return press.page(form, layout, form.sample());
    }

    private PaperForm form(String key) {
        var form = forms.get(new PaperKey(key));
        if (form == null) {
            throw new IllegalArgumentException("no form " + key);
        }
        return form;
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(double[] values, int percent) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void say(String format, Object... arguments) {
        System.out.println(format.formatted(arguments));
    }
}
