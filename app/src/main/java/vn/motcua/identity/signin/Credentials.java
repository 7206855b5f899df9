package vn.motcua.identity.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.sessions.Secrets;
import vn.motcua.shared.AccountId;

/** What people sign in with, as it is kept. */
@Repository
class Credentials {

    private final JdbcClient database;

    Credentials(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param passwordHash null where there is none, or where the account may not be used
     * @param secondFactor encrypted; null where none is enrolled
     */
    record Kept(
            AccountId account,
            String username,
            String displayName,
            @Nullable String passwordHash,
            byte @Nullable [] secondFactor,
            long lastStep) {}

    /** @param username as typed, normalised */
    Optional<Kept> find(String username) {
        return select("where username = ?", username);
    }

    Kept get(AccountId account) {
        return select("where id = ?", account.value()).orElseThrow();
    }

    private Optional<Kept> select(String where, Object parameter) {
        return database.sql("""
                        select id, username, display_name, second_factor_secret, second_factor_step,
                               case when disabled_at is null then password_hash end as password_hash
                        from identity.account
                        """ + where)
                .param(parameter)
                .query((row, _) -> new Kept(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("username"),
                        row.getString("display_name"),
                        row.getString("password_hash"),
                        row.getBytes("second_factor_secret"),
                        row.getLong("second_factor_step")))
                .optional();
    }

    /** Whether the password was given by somebody else and must be changed first. */
    boolean owesPassword(AccountId account) {
        return database.sql("select must_change_password from identity.account where id = ?")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    void setPassword(AccountId account, String hash) {
        database.sql("update identity.account set password_hash = ?, must_change_password = false where id = ?")
                .params(hash, account.value())
                .update();
    }

    /** The same password, hashed anew. */
    void renewHash(AccountId account, String hash) {
        database.sql("update identity.account set password_hash = ? where id = ?")
                .params(hash, account.value())
                .update();
    }

    /** @return false when another request used the code first */
    boolean useStep(AccountId account, long step) {
        return database.sql(
                                "update identity.account set second_factor_step = ? where id = ? and second_factor_step < ?")
                        .params(step, account.value(), step)
                        .update()
                > 0;
    }

    /** @return false when there is no such code or it was used before */
    boolean useRecoveryCode(AccountId account, byte[] hash, Instant now) {
        return database.sql("""
                        update identity.recovery_code set used_at = ?
                        where account = ? and code_hash = ? and used_at is null
                        """)
                        .params(now.atOffset(ZoneOffset.UTC), account.value(), hash)
                        .update()
                > 0;
    }

    void enrol(AccountId account, byte[] secondFactor, long step, List<byte[]> recoveryCodes) {
        database.sql("update identity.account set second_factor_secret = ?, second_factor_step = ? where id = ?")
                .params(secondFactor, step, account.value())
                .update();
        database.sql("delete from identity.recovery_code where account = ?")
                .param(account.value())
                .update();
        for (var hash : recoveryCodes) {
            database.sql("insert into identity.recovery_code (account, code_hash) values (?, ?)")
                    .params(account.value(), hash)
                    .update();
        }
    }

    Optional<byte[]> offered(SessionToken session) {
        return database.sql("select enrolment_secret from identity.session where token_hash = ?")
                .param(Secrets.hash(session.value()))
                .query((row, _) -> Optional.ofNullable(row.getBytes("enrolment_secret")))
                .optional()
                .flatMap(secret -> secret);
    }

    void offer(SessionToken session, byte[] secondFactor) {
        database.sql("update identity.session set enrolment_secret = ? where token_hash = ?")
                .params(secondFactor, Secrets.hash(session.value()))
                .update();
    }
}
