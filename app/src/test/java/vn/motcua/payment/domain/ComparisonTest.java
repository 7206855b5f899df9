package vn.motcua.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.payment.Difference;
import vn.motcua.payment.Difference.Kind;
import vn.motcua.payment.domain.Comparison.Booked;
import vn.motcua.payment.spi.StatementLine;
import vn.motcua.shared.Money;

class ComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void eachWayToDifferIsNamed() {
        var statement = List.of(line("same", 25), line("other", 25), line("theirs", 25), line("twice", 25));
        var books = List.of(
                new Booked("R", "same", new Money(25), true),
                new Booked("R", "other", new Money(24), true),
                new Booked("R", "twice", new Money(25), false),
                new Booked("R", "ours", new Money(25), true));

        assertThat(Comparison.of("payplat", DAY, statement, books))
                .extracting(Difference::transaction, Difference::kind)
                .containsExactlyInAnyOrder(
                        tuple("other", Kind.AMOUNT_DIFFERS),
                        tuple("theirs", Kind.MISSING_HERE),
                        tuple("twice", Kind.TO_GIVE_BACK),
                        tuple("ours", Kind.MISSING_THERE));
    }

    @Test
    void whatIsTheSameDiffersInNothing() {
        assertThat(Comparison.of(
                        "payplat",
                        DAY,
                        List.of(line("same", 25)),
                        List.of(new Booked("R", "same", new Money(25), true))))
                .isEmpty();
    }

    private static StatementLine line(String transaction, long dong) {
        return new StatementLine("R", transaction, new Money(dong), Instant.EPOCH);
    }
}
