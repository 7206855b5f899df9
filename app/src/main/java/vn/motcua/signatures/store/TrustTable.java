package vn.motcua.signatures.store;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.signatures.Trust.Authority;
import vn.motcua.signatures.Trust.RevocationList;
import vn.motcua.signatures.domain.Certificates;

/** Trusted authorities and their lists of revoked certificates. */
@Repository
public class TrustTable {

    private final JdbcClient database;

    TrustTable(JdbcClient database) {
        this.database = database;
    }

    /** Everything that a check needs, as of one moment; {@code revision} changes whenever something of it does. */
    public record Everything(String revision, List<X509Certificate> certificates, List<byte[]> lists) {}

    public String revision() {
        return database.sql("""
                        select md5(coalesce((select string_agg(fingerprint, ',' order by fingerprint)
                                             from signatures.trusted_certificate), '')
                          || coalesce((select string_agg(issuer || this_update, ',' order by issuer)
                                       from signatures.revocation_list), ''))
                        """).query(String.class).single();
    }

    public Everything everything() {
        return new Everything(revision(), certificates(), lists());
    }

    public List<X509Certificate> certificates() {
        return database.sql("select certificate from signatures.trusted_certificate order by subject")
                .query((row, number) -> Certificates.read(row.getBytes(1)))
                .list();
    }

    private List<byte[]> lists() {
        return database.sql("select list from signatures.revocation_list")
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    public List<Authority> authorities() {
        return database.sql("select * from signatures.trusted_certificate order by subject, fingerprint")
                .query(TrustTable::authority)
                .list();
    }

    public List<RevocationList> heldLists() {
        return database.sql("select list from signatures.revocation_list order by issuer")
                .query((row, number) -> described(crl(row.getBytes(1))))
                .list();
    }

    /** @return whether it was added; not when it was there */
    public boolean add(X509Certificate certificate, byte[] der, Instant at, String by) {
        return database.sql("""
                        insert into signatures.trusted_certificate (fingerprint, subject, certificate, valid_to, added_at, added_by)
                        values (:fingerprint, :subject, :der, :to, :at, :by) on conflict do nothing
                        """)
                        .param("fingerprint", Certificates.sha256(der))
                        .param("subject", Certificates.subject(certificate))
                        .param("der", der)
                        .param("to", utc(certificate.getNotAfter().toInstant()))
                        .param("at", utc(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    public Optional<Authority> remove(String fingerprint) {
        return database.sql("delete from signatures.trusted_certificate where fingerprint = ? returning *")
                .param(fingerprint)
                .query(TrustTable::authority)
                .optional();
    }

    /** @return whether it was put; not when a later one is there */
    public boolean put(X509CRL list, byte[] der, Instant at, String by) {
        var next = list.getNextUpdate();
        return database.sql("""
                        insert into signatures.revocation_list (issuer, list, this_update, next_update, added_at, added_by)
                        values (:issuer, :list, :this, :next, :at, :by)
                        on conflict (issuer) do update set list = excluded.list, this_update = excluded.this_update,
                          next_update = excluded.next_update, added_at = excluded.added_at, added_by = excluded.added_by
                        where revocation_list.this_update <= excluded.this_update
                        """)
                        .param("issuer", list.getIssuerX500Principal().getName())
                        .param("list", der)
                        .param("this", utc(list.getThisUpdate().toInstant()))
                        .param("next", next == null ? null : utc(next.toInstant()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("at", utc(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Whether the latest list of its issuer names it. */
    public boolean isRevoked(X509Certificate certificate) {
        return database.sql("select list from signatures.revocation_list where issuer = ?")
                .param(certificate.getIssuerX500Principal().getName())
                .query((row, number) -> crl(row.getBytes(1)).isRevoked(certificate))
                .optional()
                .orElse(false);
    }

    public static RevocationList described(X509CRL list) {
        var revoked = list.getRevokedCertificates();
        var next = list.getNextUpdate();
        return new RevocationList(
                Certificates.name(list.getIssuerX500Principal()),
                list.getThisUpdate().toInstant(),
                next == null ? null : next.toInstant(),
                revoked == null ? 0 : revoked.size());
    }

    /** @throws IllegalArgumentException when it is none */
    public static X509CRL crl(byte[] bytes) {
        try {
            return Optional.ofNullable((X509CRL)
                            CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes)))
                    .orElseThrow(() -> new IllegalArgumentException("nothing there"));
        } catch (GeneralSecurityException problem) {
            throw new IllegalArgumentException("not a list of revoked certificates", problem);
        }
    }

    private static Authority authority(ResultSet row, int number) throws SQLException {
        return new Authority(
                row.getString("fingerprint"),
                row.getString("subject"),
                row.getObject("valid_to", OffsetDateTime.class).toInstant(),
                row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
