package vn.motcua.identity.accounts;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.AccountId;

/** Sees to it that an administrator is always left. */
@Repository
class Administrators {

    private final JdbcClient database;
    private final Clock clock;

    Administrators(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whether nobody would be left to administer accounts if this person were not there from the day on.
     *
     * <p>Until the transaction ends nobody else gets an answer, so that two people cannot remove each other.
     */
    boolean isLast(AccountId account, LocalDate from) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('identity.administrators', 0))")
                .query()
                .listOfRows();
        return database.sql("""
                        select coalesce(bool_or(p.account = :account) and not bool_or(p.account <> :account), false)
                        from identity.post p join identity.account a on a.id = p.account
                        where p.role = 'ADMINISTRATOR' and p.held @> cast(:day as date) and a.disabled_at is null
                        """)
                .param("account", account.value())
                .param("day", from)
                .query(Boolean.class)
                .single();
    }

    boolean isLast(AccountId account) {
        return isLast(account, LocalDate.now(clock));
    }
}
