package vn.motcua.dossier.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts failed look-ups in the database, so that all nodes know of them. */
@Repository
public class LookUpFailures {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int LONGEST_KEY = 100;

    private final JdbcClient database;

    LookUpFailures(JdbcClient database) {
        this.database = database;
    }

    /** What failures are counted by. */
    public enum Kind {
        ADDRESS,
        CODE
    }

    /** When the key may be asked for again; empty when it may be now. */
    public Optional<Instant> closedUntil(Kind kind, String key, int most, Instant now) {
        return database.sql("""
                        select since from dossier.look_up_failure
                        where kind = :kind and key = :key and failures >= :most and since > :start
                        """)
                .param("kind", kind.name())
                .param("key", cut(key))
                .param("most", most)
                .param("start", utc(now.minus(WINDOW)))
                .query(OffsetDateTime.class)
                .optional()
                .map(since -> since.toInstant().plus(WINDOW));
    }

    /** Counts a failure; what is older than the window counts no more and is forgotten. */
    public void count(Kind kind, String key, Instant now) {
        database.sql("delete from dossier.look_up_failure where since <= :start")
                .param("start", utc(now.minus(WINDOW)))
                .update();
        database.sql("""
                        insert into dossier.look_up_failure as counted (kind, key, since, failures)
                        values (:kind, :key, :now, 1)
                        on conflict (kind, key) do update set failures = counted.failures + 1
                        """)
                .param("kind", kind.name())
                .param("key", cut(key))
                .param("now", utc(now))
                .update();
    }

    private static String cut(String key) {
        var printable = "-" + key.replace("\0", "");
        return printable.length() > LONGEST_KEY ? printable.substring(0, LONGEST_KEY) : printable;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
