package vn.motcua.identity.accounts;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.ChangeAccount;
import vn.motcua.identity.CreateAccount;
import vn.motcua.identity.CreateAccount.InitialPassword;
import vn.motcua.shared.AccountId;

/** What the acts on accounts write. */
@Repository
class AccountTable {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    AccountTable(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** @return for each account whether it was inserted; if not, its user name is taken */
    List<Boolean> insert(List<AccountId> ids, List<CreateAccount> accounts) {
        var now = clock.instant();
        var rows = IntStream.range(0, ids.size())
                .mapToObj(i -> row(ids.get(i), accounts.get(i), now))
                .toList();
        var counts = batches.batchUpdate("""
                insert into identity.account
                    (id, username, display_name, email, phone, password_hash, must_change_password, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (username) do nothing
                """, rows);
        return IntStream.of(counts).mapToObj(count -> count > 0).toList();
    }

    private static @Nullable Object[] row(AccountId id, CreateAccount account, Instant now) {
        var encoded = account.password() instanceof InitialPassword.Encoded password ? password : null;
        return new @Nullable Object[] {
            id.value(),
            account.username(),
            account.displayName(),
            account.email(),
            account.phone(),
            encoded == null ? null : encoded.hash(),
            encoded != null && encoded.mustChange(),
            now.atOffset(ZoneOffset.UTC)
        };
    }

    /** Holds the row until the transaction ends. */
    boolean lock(AccountId account) {
        return database.sql("select true from identity.account where id = ? for update")
                .param(account.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** @return whether this changed anything */
    boolean change(ChangeAccount command) {
        return database.sql("""
                        update identity.account set display_name = :name, email = :email, phone = :phone
                        where id = :id and (display_name, email, phone) is distinct from (:name, :email, :phone)
                        """)
                        .param("id", command.account().value())
                        .param("name", command.displayName())
                        .param("email", command.email(), Types.VARCHAR)
                        .param("phone", command.phone(), Types.VARCHAR)
                        .update()
                > 0;
    }

    /** @return whether this changed anything */
    boolean disable(AccountId account) {
        return database.sql("update identity.account set disabled_at = ? where id = ? and disabled_at is null")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), account.value())
                        .update()
                > 0;
    }

    /** @return whether this changed anything */
    boolean enable(AccountId account) {
        return database.sql("update identity.account set disabled_at = null where id = ? and disabled_at is not null")
                        .param(account.value())
                        .update()
                > 0;
    }

    void clearPassword(AccountId account) {
        database.sql("update identity.account set password_hash = null, must_change_password = false where id = ?")
                .param(account.value())
                .update();
    }

    void requireSecondFactor(AccountId account, boolean required) {
        database.sql("update identity.account set second_factor_required = ? where id = ?")
                .params(required, account.value())
                .update();
    }

    void removeSecondFactor(AccountId account) {
        database.sql("update identity.account set second_factor_secret = null, second_factor_step = 0 where id = ?")
                .param(account.value())
                .update();
        database.sql("delete from identity.recovery_code where account = ?")
                .param(account.value())
                .update();
    }

    void forgetFailures(AccountId account) {
        database.sql("""
                        delete from identity.attempt_count
                        where kind = 'USERNAME' and subject = (select username from identity.account where id = ?)
                        """).param(account.value()).update();
    }
}
