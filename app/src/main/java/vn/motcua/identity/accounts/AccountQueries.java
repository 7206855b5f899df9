package vn.motcua.identity.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.Account;
import vn.motcua.identity.AccountPage;
import vn.motcua.identity.AccountRegister;
import vn.motcua.identity.AccountSearch;
import vn.motcua.identity.Post;
import vn.motcua.identity.domain.SessionState;
import vn.motcua.identity.domain.Username;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.UnitCode;

/** What administrators read of accounts. */
@Repository
class AccountQueries implements AccountRegister {

    private static final String SELECT = """
            select a.id, a.username, a.display_name, a.email, a.phone, a.password_hash is not null as password_set,
                   a.second_factor_required, a.second_factor_secret is not null as second_factor_enrolled,
                   (select count(*) from identity.session s
                     where s.account = a.id and s.seen_at > :idle and s.created_at > :oldest) as open_sessions,
                   (select c.locked_until from identity.attempt_count c
                     where c.kind = 'USERNAME' and c.subject = a.username and c.locked_until > :now) as locked_until,
                   a.disabled_at, a.created_at
            from identity.account a
            """;

    private static final String FOUND = """
            where fold(a.username || ' ' || a.display_name) like '%' || fold(:text) || '%'
              and (:unit = '' or exists (select from identity.post p
                                         where p.account = a.id and p.unit = :unit and p.held @> cast(:today as date)))
            """;

    private final JdbcClient database;
    private final PostQueries posts;
    private final Clock clock;

    AccountQueries(JdbcClient database, PostQueries posts, Clock clock) {
        this.database = database;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public Optional<Account> find(AccountId account) {
        return select(SELECT + "where a.id = :id")
                .param("id", account.value())
                .query(AccountQueries::account)
                .optional();
    }

    @Override
    public Optional<Account> find(String username) {
        return select(SELECT + "where a.username = :username")
                .param("username", Username.normalise(username))
                .query(AccountQueries::account)
                .optional();
    }

    @Override
    public List<Post> posts(AccountId account) {
        return posts.of(List.of(account));
    }

    @Override
    public AccountPage search(AccountSearch search) {
        var today = LocalDate.now(clock);
        var text = search.text().replaceAll("([\\\\%_])", "\\\\$1");
        var unit = search.unit().map(UnitCode::value).orElse("");
        var accounts = select(SELECT + FOUND + "order by a.display_name, a.username limit :limit offset :offset")
                .param("text", text)
                .param("unit", unit)
                .param("today", today)
                .param("limit", AccountSearch.PAGE_SIZE)
                .param("offset", search.page() * AccountSearch.PAGE_SIZE)
                .query(AccountQueries::account)
                .list();
        int total = database.sql("select count(*) from identity.account a " + FOUND)
                .param("text", text)
                .param("unit", unit)
                .param("today", today)
                .query(Integer.class)
                .single();
        var ids = accounts.stream().map(Account::id).toList();
        var held = posts.of(ids).stream()
                .filter(post -> post.held().contains(today))
                .collect(Collectors.groupingBy(Post::account));
        return new AccountPage(accounts, held, total);
    }

    private JdbcClient.StatementSpec select(String sql) {
        var now = clock.instant();
        return database.sql(sql)
                .param("now", utc(now))
                .param("idle", utc(now.minus(SessionState.IDLE)))
                .param("oldest", utc(now.minus(SessionState.LONGEST)));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                row.getString("phone"),
                row.getBoolean("password_set"),
                row.getBoolean("second_factor_required"),
                row.getBoolean("second_factor_enrolled"),
                row.getInt("open_sessions"),
                instant(row, "locked_until"),
                instant(row, "disabled_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
