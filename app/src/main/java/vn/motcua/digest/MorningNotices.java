package vn.motcua.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.digest.store.DigestRows;
import vn.motcua.shared.AccountId;

/** Whether people are told each working morning, and what they were told today. */
@Service
public class MorningNotices {

    private final DigestRows rows;
    private final Clock clock;

    MorningNotices(DigestRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Today's, while the person has not said that they saw it. */
    public Optional<DigestNotice> unseen(AccountId account) {
        return rows.unseen(account, today());
    }

    public void seen(AccountId account) {
        rows.seen(account, today());
    }

    /** Whoever never said so is told. */
    public boolean areWanted(AccountId account) {
        return !rows.declined().contains(account);
    }

    /** From the next morning on. */
    public void want(AccountId account, boolean wanted) {
        if (wanted) {
            rows.want(account);
        } else {
            rows.decline(account);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
