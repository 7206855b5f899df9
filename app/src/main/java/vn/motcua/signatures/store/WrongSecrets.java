package vn.motcua.signatures.store;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.domain.SecretLimit;

/** Counts wrong secrets across all nodes; what it counted stays counted even if the caller's transaction does not. */
@Repository
public class WrongSecrets {

    private final JdbcClient database;

    WrongSecrets(JdbcClient database) {
        this.database = database;
    }

    /**
     * Counts an attempt as wrong before it is made, so that many at a time are no way around.
     *
     * @return how it stands if the attempt is wrong; empty when the key was locked already
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<SecretLimit> charge(SigningKeyId key, Instant now) {
        database.sql("insert into signatures.wrong_secret (key, failures) values (?, 0) on conflict do nothing")
                .param(key.value())
                .update();
        var limit = limit(key, " for update");
        if (limit.isLockedAt(now)) {
            return Optional.empty();
        }
        var failed = limit.failed(now);
        var until = failed.lockedUntil();
        database.sql("update signatures.wrong_secret set failures = :failures, locked_until = :until where key = :key")
                .param("failures", failed.failures())
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("key", key.value())
                .update();
        return Optional.of(failed);
    }

    /** It was right. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(SigningKeyId key) {
        database.sql("delete from signatures.wrong_secret where key = ?")
                .param(key.value())
                .update();
    }

    public SecretLimit limit(SigningKeyId key) {
        return limit(key, "");
    }

    private SecretLimit limit(SigningKeyId key, String lock) {
        return database.sql("select failures, locked_until from signatures.wrong_secret where key = ?" + lock)
                .param(key.value())
                .query((row, number) -> {
                    var until = row.getObject("locked_until", OffsetDateTime.class);
                    return new SecretLimit(row.getInt("failures"), until == null ? null : until.toInstant());
                })
                .optional()
                .orElse(SecretLimit.NONE);
    }
}
