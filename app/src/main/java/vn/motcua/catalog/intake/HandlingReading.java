package vn.motcua.catalog.intake;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.calendar.CountingRule;
import vn.motcua.catalog.Handling;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcessingRoute;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.shared.Channel;

/** What the terms and steps of a record tell about its handling. */
final class HandlingReading {

    private static final LocalTime THREE_O_CLOCK = LocalTime.of(15, 0);
    private static final Pattern AFTER_THREE_O_CLOCK =
            Pattern.compile("nhận hồ sơ sau 15 giờ[^.;]{0,120}?ngày làm việc tiếp theo");

    private HandlingReading() {}

    /**
     * The records do not tell full from partial online service: partial is what has not been shown to meet the
     * conditions of the full one (NĐ 42/2022, Art. 11), until a catalogue officer confirms them.
     */
    static Handling of(List<ServiceTerms> terms, String steps) {
        var online = terms.stream().anyMatch(each -> each.channel() == Channel.ONLINE);
        return new Handling(
                ProcessingRoute.LOCAL,
                online ? OnlineLevel.PARTIAL : OnlineLevel.NONE,
                false,
                false,
                CountingRule.INSTANT,
                AFTER_THREE_O_CLOCK.matcher(steps).find() ? THREE_O_CLOCK : null);
    }
}
