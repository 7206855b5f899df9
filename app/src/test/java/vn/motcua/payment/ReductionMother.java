package vn.motcua.payment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Period;

/** Reductions of what has one code, everywhere and for long. */
public final class ReductionMother {

    private ReductionMother() {}

    public static Reduction of(String code, int percent, Set<Channel> channels, @Nullable String group, String basis) {
        return new Reduction(
                UUID.randomUUID(),
                basis,
                Set.of(DueKind.FEE, DueKind.CHARGE),
                Set.of(code),
                channels,
                group,
                percent,
                Rounding.TO_THE_DONG,
                null,
                Period.since(LocalDate.of(2022, 7, 7)),
                true);
    }
}
