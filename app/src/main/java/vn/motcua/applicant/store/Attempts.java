package vn.motcua.applicant.store;

import static vn.motcua.applicant.store.Moments.utc;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Secret;

/** Sign-ons under way; each may come back once, from the browser that began it. */
@Repository("applicantAttempts")
public class Attempts {

    /** How long a person may take at the provider. */
    public static final Duration VALID_FOR = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final Clock clock;

    Attempts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What must be known when the browser comes back. */
    public record Attempt(String provider, String nonce, String verifier, String next) {}

    public void begin(Secret state, Secret browser, Attempt attempt) {
        database.sql("""
                        insert into applicant.attempt
                            (state_hash, browser_hash, provider, nonce, verifier, next, begun_at)
                        values (:state, :browser, :provider, :nonce, :verifier, :next, :now)
                        """)
                .param("state", state.hash())
                .param("browser", browser.hash())
                .param("provider", attempt.provider())
                .param("nonce", attempt.nonce())
                .param("verifier", attempt.verifier())
                .param("next", attempt.next())
                .param("now", utc(clock.instant()))
                .update();
    }

    /** Takes the attempt away, so that no second one with the same state succeeds. */
    public Optional<Attempt> take(Secret state, Secret browser) {
        return database.sql("""
                        delete from applicant.attempt
                        where state_hash = :state and browser_hash = :browser and begun_at > :oldest
                        returning provider, nonce, verifier, next
                        """)
                .param("state", state.hash())
                .param("browser", browser.hash())
                .param("oldest", utc(clock.instant().minus(VALID_FOR)))
                .query(Attempt.class)
                .optional();
    }

    /** Clears away what was never ended. */
    public void clearAway() {
        database.sql("delete from applicant.attempt where begun_at < ?")
                .param(utc(clock.instant().minus(VALID_FOR)))
                .update();
    }
}
