package vn.motcua.digest.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.digest.Digests;
import vn.motcua.digest.store.DigestRows;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.identity.StaffMember;
import vn.motcua.shared.AccountId;

/**
 * Writes the digests of a working day. Each node may do it at any time: the row of person and day is written by one of them,
 * and what it says goes out in that transaction.
 */
@Component
public class MorningRound {

    private static final Logger LOG = LoggerFactory.getLogger(MorningRound.class);

    /** After a long outage nobody needs the news of the morning. */
    private static final Duration STAYS_NEWS = Duration.ofHours(4);

    private static final Period KEPT = Period.ofMonths(1);

    private final DigestWriting writing;
    private final DigestRows rows;
    private final StaffDirectory staff;
    private final WorkingCalendars calendars;
    private final DigestSettings settings;
    private final Clock clock;

    MorningRound(
            DigestWriting writing,
            DigestRows rows,
            StaffDirectory staff,
            WorkingCalendars calendars,
            DigestSettings settings,
            Clock clock) {
        this.writing = writing;
        this.rows = rows;
        this.staff = staff;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    public void round() {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        var begins = day.atTime(settings.at()).toInstant(WorkingCalendar.ZONE);
        if (now.isBefore(begins) || !now.isBefore(begins.plus(STAYS_NEWS))) {
            return;
        }
        var written = rows.writtenOn(day);
        var declined = rows.declined();
        staff.holders(Digests.WORKERS, day).stream()
                .filter(post -> calendars.of(post.unit()).isWorkingDay(day))
                .map(StaffMember::account)
                .distinct()
                .filter(account -> !written.contains(account) && !declined.contains(account))
                .forEach(account -> write(account, day));
        rows.erase(day.minus(KEPT));
    }

    /** What goes wrong for one person keeps nothing from the others. */
    private void write(AccountId account, LocalDate day) {
        try {
            writing.write(account, day);
        } catch (RuntimeException problem) {
            LOG.error("the digest of {} was left; it is taken up again", account, problem);
        }
    }
}
