package vn.motcua.digest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.digest.Digest;
import vn.motcua.digest.DigestNotice;
import vn.motcua.shared.AccountId;

/** Which digests were written, and who wants none. */
@Repository
public class DigestRows {

    private final JdbcClient database;
    private final Clock clock;

    DigestRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Also when nothing waits, so that whatever comes up later is told the next day. @return false when it was before */
    public boolean write(AccountId account, LocalDate day, Digest digest) {
        return database.sql("""
                                insert into digest.digest (account, day, written_at, overdue, today, tomorrow, answers)
                                values (:account, :day, :now, :overdue, :today, :tomorrow, :answers)
                                on conflict (account, day) do nothing
                                """)
                        .param("account", account.value())
                        .param("day", day)
                        .param("now", now())
                        .param("overdue", digest.overdue().size())
                        .param("today", digest.today().size())
                        .param("tomorrow", digest.tomorrow().size())
                        .param("answers", digest.answers().size())
                        .update()
                == 1;
    }

    public Set<AccountId> writtenOn(LocalDate day) {
        return database.sql("select account from digest.digest where day = ?")
                .param(day)
                .query(DigestRows::account)
                .set();
    }

    /** Empty when there was nothing in it. */
    public Optional<DigestNotice> unseen(AccountId account, LocalDate day) {
        return database.sql("""
                        select written_at, overdue, today, tomorrow, answers from digest.digest
                        where account = :account and day = :day and seen_at is null
                            and overdue + today + tomorrow + answers > 0
                        """)
                .param("account", account.value())
                .param("day", day)
                .query((row, _) -> new DigestNotice(
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getInt("overdue"),
                        row.getInt("today"),
                        row.getInt("tomorrow"),
                        row.getInt("answers")))
                .optional();
    }

    public void seen(AccountId account, LocalDate day) {
        database.sql(
                        "update digest.digest set seen_at = :now where account = :account and day = :day and seen_at is null")
                .param("now", now())
                .param("account", account.value())
                .param("day", day)
                .update();
    }

    public Set<AccountId> declined() {
        return database.sql("select account from digest.declined")
                .query(DigestRows::account)
                .set();
    }

    public void decline(AccountId account) {
        database.sql("insert into digest.declined (account, declined_at) values (?, ?) on conflict do nothing")
                .params(account.value(), now())
                .update();
    }

    public void want(AccountId account) {
        database.sql("delete from digest.declined where account = ?")
                .param(account.value())
                .update();
    }

    public void erase(LocalDate before) {
        database.sql("delete from digest.digest where day < ?").param(before).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static AccountId account(ResultSet row, int number) throws SQLException {
        return new AccountId(row.getObject("account", UUID.class));
    }
}
