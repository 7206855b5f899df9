package vn.motcua.filing.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in the database, so that all nodes know of them. */
@Repository
public class HourlyCounts {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int LONGEST_KEY = 100;

    private final JdbcClient database;

    HourlyCounts(JdbcClient database) {
        this.database = database;
    }

    /** What is counted. */
    public enum Kind {
        ACCOUNT,
        ADDRESS
    }

    /** When there is room again; empty when there is some now. */
    public Optional<Instant> fullUntil(Kind kind, String key, int most, Instant now) {
        return database.sql("""
                        select since from filing.count
                        where kind = :kind and key = :key and number >= :most and since > :start
                        """)
                .param("kind", kind.name())
                .param("key", cut(key))
                .param("most", most)
                .param("start", Moments.utc(now.minus(WINDOW)))
                .query(OffsetDateTime.class)
                .optional()
                .map(since -> since.toInstant().plus(WINDOW));
    }

    /** Counts one more; an hour begins with the first that is counted in it. */
    public void count(Kind kind, String key, Instant now) {
        database.sql("""
                        insert into filing.count as counted (kind, key, since, number) values (:kind, :key, :now, 1)
                        on conflict (kind, key) do update set
                            since = case when counted.since > :start then counted.since else excluded.since end,
                            number = case when counted.since > :start then counted.number + 1 else 1 end
                        """)
                .param("kind", kind.name())
                .param("key", cut(key))
                .param("now", Moments.utc(now))
                .param("start", Moments.utc(now.minus(WINDOW)))
                .update();
    }

    public void forgetOld(Instant now) {
        database.sql("delete from filing.count where since <= ?")
                .param(Moments.utc(now.minus(WINDOW)))
                .update();
    }

    private static String cut(String key) {
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
    }
}
