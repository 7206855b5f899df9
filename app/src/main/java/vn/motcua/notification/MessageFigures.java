package vn.motcua.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.notification.domain.Forecast;
import vn.motcua.notification.store.BudgetRows;
import vn.motcua.notification.store.CarrierRows;
import vn.motcua.notification.store.FigureRows;
import vn.motcua.notification.wiring.OpenChannels;
import vn.motcua.shared.Money;

/** How the messages of a month fare, channel by channel, and whether those who carry them answer. */
@Service
public class MessageFigures {

    private final FigureRows figures;
    private final BudgetRows budgets;
    private final CarrierRows carriers;
    private final OpenChannels channels;
    private final WorkingCalendars calendars;
    private final Clock clock;

    MessageFigures(
            FigureRows figures,
            BudgetRows budgets,
            CarrierRows carriers,
            OpenChannels channels,
            WorkingCalendars calendars,
            Clock clock) {
        this.figures = figures;
        this.budgets = budgets;
        this.carriers = carriers;
        this.channels = channels;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Messages that were written down in a month.
     *
     * @param failed those that did not arrive and were not sent again
     * @param parts of what was sent
     */
    public record Counts(long waiting, long sent, long delivered, long failed, long heldBack, long parts) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    }

    /**
     * One channel in one month.
     *
     * @param most null when no budget was ever entered: then nothing is limited and no cost is counted
     * @param forecast what the whole month will cost if it goes on like this; null for other months than the running one
     */
    public record ChannelMonth(
            MessageChannel channel,
            Counts counts,
            @Nullable Money most,
            Money spent,
            @Nullable Money forecast) {

        /** Whether the money will not last, or did not. */
        public boolean isShort() {
            return most != null && (spent.compareTo(most) > 0 || forecast != null && forecast.compareTo(most) > 0);
        }
    }

    /**
     * Somebody who carries.
     *
     * @param isSetUp whether this installation has such a carrier
     * @param answeredAt when it last took or refused a message; null when never
     * @param awaySince since when every attempt failed; null when it answers
     * @param oldest the message that waits longest
     */
    public record Carrier(
            MessageChannel channel,
            boolean isSetUp,
            @Nullable Instant answeredAt,
            @Nullable Instant awaySince,
            String said,
            Optional<Oldest> oldest) {}

    /** @param nextAt when it is tried next; in the morning, for what came in the night */
    public record Oldest(MessageId id, Instant createdAt, Instant nextAt) {}

    /** How many stopped for one reason and were not sent again. */
    public record Stopped(MessageChannel channel, StopReason reason, long count) {}

    public List<ChannelMonth> month(YearMonth month) {
        var counts = figures.counts(month);
        return Arrays.stream(MessageChannel.values())
                .map(channel -> of(channel, month, counts))
                .toList();
    }

    private ChannelMonth of(MessageChannel channel, YearMonth month, Map<MessageChannel, Counts> counts) {
        var budget = budgets.of(channel, month.atDay(1));
        var spent = budgets.spent(channel, month.atDay(1));
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var forecast = budget.isPresent() && month.equals(YearMonth.from(today))
                ? Forecast.of(spent, today, calendars.ofTheProvince()::isWorkingDay)
                        .orElse(null)
                : null;
        return new ChannelMonth(
                channel,
                counts.getOrDefault(channel, Counts.NONE),
                budget.map(Budget::most).orElse(null),
                spent,
                forecast);
    }

    /** Those outside, whether set up or not. */
    public List<Carrier> carriers() {
        return Arrays.stream(MessageChannel.values())
                .filter(MessageChannel::isOutside)
                .map(channel -> carriers.of(channel, channels.all().contains(channel), figures.oldest(channel)))
                .toList();
    }

    /** What did not go or arrive of the month's messages, the most frequent first. */
    public List<Stopped> stopped(YearMonth month) {
        return figures.stopped(month);
    }
}
