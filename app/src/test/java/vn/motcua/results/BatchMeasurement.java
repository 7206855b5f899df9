package vn.motcua.results;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

/** How long a hundred results take, by name only: {@code mvn test -Dtest=BatchMeasurement}. */
@ProductTest
class BatchMeasurement {

    private static final int RESULTS = 100;

    @Autowired
    ResultsOffice office;

    @Autowired
    MovableClock clock;

    @Test
    void aHundredResultsSignedAndIssued() {
        clock.moveTo("2026-01-05T08:00");
        office.open().issued(office.signed(drafts(10)));
        var drafts = drafts(RESULTS);

        var start = System.nanoTime();
        var signed = office.signed(drafts);
        var between = System.nanoTime();
        office.issued(signed);
        var end = System.nanoTime();

        System.out.printf(
                "sign: %d ms a result; number, seal, issue: %d ms a result%n",
                (between - start) / 1_000_000 / RESULTS, (end - between) / 1_000_000 / RESULTS);
    }

    private List<RegisteredResult> drafts(int number) {
        return IntStream.range(0, number).mapToObj(_ -> office.submitted()).toList();
    }
}
