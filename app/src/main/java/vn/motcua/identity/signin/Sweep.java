package vn.motcua.identity.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import vn.motcua.identity.domain.AttemptCount;
import vn.motcua.identity.domain.SessionState;

/** Clears away what has run out. Nothing depends on it but the size of the tables; each node may do it at any time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Sweep {

    private final JdbcClient database;
    private final Clock clock;

    Sweep(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void clearAway() {
        var now = clock.instant();
        database.sql("delete from identity.session where created_at < ? or seen_at < ?")
                .params(utc(now.minus(SessionState.LONGEST)), utc(now.minus(SessionState.IDLE)))
                .update();
        database.sql("delete from identity.attempt_count where since < ? and coalesce(locked_until, since) < ?")
                .params(utc(now.minus(AttemptCount.FORGOTTEN_AFTER)), utc(now))
                .update();
        database.sql("delete from identity.invitation where expires_at < ?")
                .param(utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
