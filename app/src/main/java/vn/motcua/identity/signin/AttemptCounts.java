package vn.motcua.identity.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.domain.AttemptCount;
import vn.motcua.identity.domain.AttemptCount.Limit;

/** Counts attempts to sign in by name and by address, in the database and so across all nodes. */
@Repository
class AttemptCounts {

    private static final int MAX_SUBJECT = 64;

    private final JdbcClient database;
    private final Clock clock;

    AttemptCounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An attempt that was counted as failed in advance.
     *
     * @param lockedBefore until when the name or the address was locked already, so that the attempt must not be made
     * @param lockedAfter until when it is locked unless the attempt turns out to be right
     */
    record Charge(Optional<Instant> lockedBefore, Optional<Instant> lockedAfter) {}

    /** Counts an attempt as failed, in advance. */
    @Transactional
    public Charge charge(String username, String address) {
        var byAddress = charge(Limit.ADDRESS, address);
        if (byAddress.lockedBefore.isPresent()) {
            return byAddress;
        }
        var byName = charge(Limit.USERNAME, username);
        return new Charge(byName.lockedBefore, byName.lockedAfter.or(byAddress::lockedAfter));
    }

    /** The attempt was right, though it may not be the last step. */
    @Transactional
    public void takeBack(String username, String address) {
        takeBack(Limit.ADDRESS, address);
        takeBack(Limit.USERNAME, username);
    }

    /** Earlier failures under the name no longer count. */
    public void forget(String username) {
        database.sql("delete from identity.attempt_count where kind = ? and subject = ?")
                .params(Limit.USERNAME.name(), cut(username))
                .update();
    }

    private Charge charge(Limit limit, String subject) {
        var now = clock.instant();
        var count = lock(limit, subject, now);
        if (count.isLockedAt(now)) {
            return new Charge(Optional.ofNullable(count.lockedUntil()), Optional.empty());
        }
        var charged = count.failed(limit, now);
        store(limit, subject, charged);
        return new Charge(Optional.empty(), Optional.ofNullable(charged.lockedUntil()));
    }

    private void takeBack(Limit limit, String subject) {
        store(limit, subject, lock(limit, subject, clock.instant()).takenBack(limit));
    }

    private AttemptCount lock(Limit limit, String subject, Instant now) {
        database.sql("""
                        insert into identity.attempt_count (kind, subject, failures, since, locks)
                        values (?, ?, 0, ?, 0) on conflict do nothing
                        """)
                .params(limit.name(), cut(subject), now.atOffset(ZoneOffset.UTC))
                .update();
        return database.sql("""
                        select failures, since, locks, locked_until from identity.attempt_count
                        where kind = ? and subject = ? for update
                        """)
                .params(limit.name(), cut(subject))
                .query(AttemptCounts::count)
                .single();
    }

    private void store(Limit limit, String subject, AttemptCount count) {
        database.sql("""
                        update identity.attempt_count
                        set failures = :failures, since = :since, locks = :locks, locked_until = :until
                        where kind = :kind and subject = :subject
                        """)
                .param("failures", count.failures())
                .param("since", count.since().atOffset(ZoneOffset.UTC))
                .param("locks", count.locks())
                .param("until", utc(count.lockedUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("kind", limit.name())
                .param("subject", cut(subject))
                .update();
    }

    private static String cut(String subject) {
        return subject.substring(0, Math.min(subject.length(), MAX_SUBJECT));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static AttemptCount count(ResultSet row, int number) throws SQLException {
        var until = row.getObject("locked_until", OffsetDateTime.class);
        return new AttemptCount(
                row.getInt("failures"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("locks"),
                until == null ? null : until.toInstant());
    }
}
