package vn.motcua.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.payment.Circumstances;
import vn.motcua.payment.Reductions;
import vn.motcua.shared.Channel;
import vn.motcua.shared.UnitCode;

/** Says what a filing would cost, with the reductions of today. */
@Component
class FeeOffers {

    private final Reductions reductions;
    private final Clock clock;

    FeeOffers(Reductions reductions, Clock clock) {
        this.reductions = reductions;
        this.clock = clock;
    }

    FeeOffer of(ProcedureContent content, Channel channel, String caseKey, @Nullable UnitCode place) {
        var fees = fees(content, channel, caseKey);
        var lines = fees.known();
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var at = new Circumstances(channel, today, place, Set.of());
        return new FeeOffer(
                reductions.due(lines, at),
                fees instanceof FeesOfFiling.ToBeSettled,
                reductions.lastDay(lines, at).orElse(null),
                reductions.groups(lines, at));
    }

    private static FeesOfFiling fees(ProcedureContent content, Channel channel, String caseKey) {
        if (!caseKey.isEmpty()) {
            return FeeReading.of(content, channel, caseKey);
        }
        var ofCases = content.cases().stream()
                .map(each -> FeeReading.of(content, channel, each.key()))
                .distinct()
                .toList();
        return switch (ofCases.size()) {
            case 0 -> new FeesOfFiling.None();
            case 1 -> ofCases.getFirst();
            default -> new FeesOfFiling.ToBeSettled(List.of());
        };
    }
}
