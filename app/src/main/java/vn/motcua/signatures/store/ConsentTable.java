package vn.motcua.signatures.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.SigningConsent.State;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.ToSign;
import vn.motcua.signatures.store.UseTable.By;

/** Agreements to sign, by the hash of their identifier. */
@Repository
public class ConsentTable {

    private static final int LONGEST_NAME = 300;

    private final JdbcClient database;
    private final Clock clock;

    ConsentTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void add(Consent consent, List<ToSign> files) {
        database.sql("""
                        insert into signatures.consent
                          (hash, key, account, unit, by_name, state, asked_at, expires_at, secret, remote)
                        values (:hash, :key, :account, :unit, :name, :state, :now, :expires, :secret, :remote)
                        """)
                .param("hash", hash(consent.id()))
                .param("key", consent.key().value())
                .param("account", Objects.requireNonNull(consent.by().account()).value())
                .param("unit", consent.by().unit().value())
                .param("name", consent.by().name())
                .param("state", consent.state().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("expires", consent.expiresAt().atOffset(ZoneOffset.UTC))
                .param("secret", consent.secret(), Types.BINARY)
                .param("remote", consent.remote(), Types.VARCHAR)
                .update();
        for (int position = 0; position < files.size(); position++) {
            var file = files.get(position);
            database.sql("insert into signatures.consented_file (consent, position, sha256, name) values (?, ?, ?, ?)")
                    .params(hash(consent.id()), position, file.sha256(), cut(file.name()))
                    .update();
        }
    }

    public Optional<Consent> find(UUID id) {
        return database.sql("""
                        select consent.*, (select count(*) from signatures.consented_file where consent = hash) files
                        from signatures.consent where hash = :hash
                        """)
                .param("hash", hash(id))
                .query((row, number) -> consent(id, row))
                .optional();
    }

    /** What the file of that content was called; empty when the agreement does not cover it. */
    public Optional<String> name(UUID id, String sha256) {
        return database.sql("select name from signatures.consented_file where consent = ? and sha256 = ? limit 1")
                .params(hash(id), sha256)
                .query(String.class)
                .optional();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void answered(UUID id, State state) {
        database.sql("update signatures.consent set state = :state where hash = :hash and state = 'PENDING'")
                .param("state", state.name())
                .param("hash", hash(id))
                .update();
    }

    /** One more of its files was signed without a time stamp or proof. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void signedWeaker(UUID id) {
        database.sql("update signatures.consent set weaker = weaker + 1 where hash = :hash")
                .param("hash", hash(id))
                .update();
    }

    /** Secrets outlive their agreement by a minute at most. */
    @Scheduled(fixedDelayString = "PT1M")
    public void forgetSecrets() {
        database.sql("update signatures.consent set secret = null where secret is not null and expires_at <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Consent consent(UUID id, ResultSet row) throws SQLException {
        return new Consent(
                id,
                new SigningKeyId(row.getObject("key", UUID.class)),
                new By(
                        new AccountId(row.getObject("account", UUID.class)),
                        new UnitCode(row.getString("unit")),
                        row.getString("by_name")),
                State.valueOf(row.getString("state")),
                row.getInt("files"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getBytes("secret"),
                row.getString("remote"),
                row.getInt("weaker"));
    }

    private static byte[] hash(UUID id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(id));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The identifier as 16 bytes. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
