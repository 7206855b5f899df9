package vn.motcua.results.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what strangers asked for in vain, in the database, so that all nodes know of it. */
@Repository
public class FailedAttempts {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int LONGEST_ADDRESS = 100;

    private final JdbcClient database;

    FailedAttempts(JdbcClient database) {
        this.database = database;
    }

    /** When the address may ask again; empty when it may now. */
    public Optional<Instant> closedUntil(String address, int most, Instant now) {
        return database.sql("""
                        select since from results.failed_attempt
                        where address = :address and failures >= :most and since > :start
                        """)
                .param("address", cut(address))
                .param("most", most)
                .param("start", ResultRow.utc(now.minus(WINDOW)))
                .query(OffsetDateTime.class)
                .optional()
                .map(since -> since.toInstant().plus(WINDOW));
    }

    /** Counts a failure; what is older than the window counts no more and is forgotten. */
    public void count(String address, Instant now) {
        database.sql("delete from results.failed_attempt where since <= :start")
                .param("start", ResultRow.utc(now.minus(WINDOW)))
                .update();
        database.sql("""
                        insert into results.failed_attempt as counted (address, since, failures) values (:address, :now, 1)
                        on conflict (address) do update set failures = counted.failures + 1
                        """)
                .param("address", cut(address))
                .param("now", ResultRow.utc(now))
                .update();
    }

    private static String cut(String address) {
        var printable = "-" + address.replace("\0", "");
        return printable.length() > LONGEST_ADDRESS ? printable.substring(0, LONGEST_ADDRESS) : printable;
    }
}
