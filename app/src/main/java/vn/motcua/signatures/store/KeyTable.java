package vn.motcua.signatures.store;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.SigningKey;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningKeys.KeptKey;
import vn.motcua.signatures.domain.Certificates;

/** The keys in {@code signatures.signing_key}. */
@Repository
public class KeyTable {

    private final JdbcClient database;

    KeyTable(JdbcClient database) {
        this.database = database;
    }

    /** @return whether it was added; not when the same certificate is in force already */
    public boolean add(StoredKey stored, String by, Instant at) {
        var key = stored.key();
        var holder = key.holder();
        var agency = key.agency();
        byte[] der = encoded(stored.certificate());
        return database.sql("""
                        insert into signatures.signing_key (id, kind, keeping, holder, agency, subject, certificate, fingerprint,
                          valid_from, valid_to, material, place, secret, added_at, added_by)
                        values (:id, :kind, :keeping, :holder, :agency, :subject, :certificate, :fingerprint,
                          :from, :to, :material, :place, :secret, :at, :by)
                        on conflict do nothing
                        """)
                        .param("id", key.id().value())
                        .param("kind", key.kind().name())
                        .param("keeping", key.keeping().name())
                        .param("holder", holder == null ? null : holder.value(), Types.OTHER)
                        .param("agency", agency == null ? null : agency.value(), Types.VARCHAR)
                        .param("subject", key.subject())
                        .param("certificate", der)
                        .param("fingerprint", Certificates.fingerprint(der))
                        .param("from", utc(key.validFrom()))
                        .param("to", utc(key.validTo()))
                        .param("material", stored.material(), Types.BINARY)
                        .param("place", stored.place())
                        .param("secret", stored.secret(), Types.BINARY)
                        .param("at", utc(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Forgets the secret part with the key's end. */
    public void withdraw(SigningKeyId key, Instant at) {
        database.sql("""
                        update signatures.signing_key set withdrawn_at = :at, material = null, secret = null
                        where id = :id and withdrawn_at is null
                        """).param("at", utc(at)).param("id", key.value()).update();
    }

    public void used(SigningKeyId key, Instant at) {
        database.sql("update signatures.signing_key set last_used_at = :at where id = :id")
                .param("at", utc(at))
                .param("id", key.value())
                .update();
    }

    /** One that is not withdrawn. */
    public Optional<StoredKey> find(SigningKeyId key) {
        return database.sql("select * from signatures.signing_key where id = :id and withdrawn_at is null")
                .param("id", key.value())
                .query(KeyTable::stored)
                .optional();
    }

    public List<SigningKey> ofHolder(AccountId holder) {
        return database.sql("""
                        select * from signatures.signing_key where holder = :holder and withdrawn_at is null
                        order by last_used_at desc nulls last, added_at desc
                        """)
                .param("holder", holder.value())
                .query(KeyTable::key)
                .list();
    }

    /** The seal added last, among those whose time has come if there are any. */
    public Optional<StoredKey> sealOf(UnitCode agency, Instant at) {
        return database.sql("""
                        select * from signatures.signing_key where agency = :agency and withdrawn_at is null
                        order by (:at between valid_from and valid_to) desc, added_at desc limit 1
                        """)
                .param("agency", agency.value())
                .param("at", utc(at))
                .query(KeyTable::stored)
                .optional();
    }

    public List<KeptKey> latest(int limit) {
        return database.sql("select * from signatures.signing_key order by added_at desc, id desc limit :limit")
                .param("limit", limit)
                .query((row, number) ->
                        new KeptKey(key(row, number), row.getString("added_by"), at(row, "added_at"), atOrNull(row)))
                .list();
    }

    private static StoredKey stored(ResultSet row, int number) throws SQLException {
        return new StoredKey(
                key(row, number),
                Certificates.read(row.getBytes("certificate")),
                row.getBytes("material"),
                row.getString("place"),
                row.getBytes("secret"));
    }

    private static SigningKey key(ResultSet row, int number) throws SQLException {
        var holder = row.getObject("holder", UUID.class);
        var agency = row.getString("agency");
        return new SigningKey(
                new SigningKeyId(row.getObject("id", UUID.class)),
                SigningKey.Kind.valueOf(row.getString("kind")),
                SigningKey.Keeping.valueOf(row.getString("keeping")),
                holder == null ? null : new AccountId(holder),
                agency == null ? null : new UnitCode(agency),
                row.getString("subject"),
                at(row, "valid_from"),
                at(row, "valid_to"));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant atOrNull(ResultSet row) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return withdrawn == null ? null : withdrawn.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
