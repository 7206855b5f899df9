package vn.motcua.identity.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.OpenSession;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.domain.SessionState;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** The table of sessions. Whatever ends a session is asked at each request, so that an end holds at once. */
@Repository
public class Sessions {

    /** Activity is noted no more often than this, to spare a write at each request. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private static final String FIND = """
            select s.account, a.username, a.display_name, s.second_factor_passed, s.seen_at,
                   a.must_change_password, a.second_factor_secret is not null as enrolled,
                   a.second_factor_required or exists (
                       select from identity.second_factor_role r join identity.post h on h.role = r.role
                       where h.account = a.id and h.held @> cast(:today as date)) as required,
                   p.id as post, p.unit, p.role,
                   (select count(*) from identity.post h
                    where h.account = a.id and h.held @> cast(:today as date)) as posts_held
            from identity.session s
            join identity.account a on a.id = s.account
            left join identity.post p on p.id = coalesce(s.post, (
                select (array_agg(h.id))[1] from identity.post h
                where h.account = a.id and h.held @> cast(:today as date) having count(*) = 1))
            where s.token_hash = :token and a.disabled_at is null
              and s.seen_at > :idle and s.created_at > :oldest
              and (s.post is null or p.held @> cast(:today as date))
            """;

    private final JdbcClient database;
    private final Clock clock;

    Sessions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public SessionToken open(AccountId account, String address) {
        var token = new SessionToken(Secrets.next());
        database.sql("""
                        insert into identity.session
                            (token_hash, account, address, created_at, seen_at)
                        values (:token, :account, :address, :now, :now)
                        """)
                .param("token", Secrets.hash(token.value()))
                .param("account", account.value())
                .param("address", address)
                .param("now", utc(clock.instant()))
                .update();
        return token;
    }

    public Optional<OpenSession> find(SessionToken token) {
        var now = clock.instant();
        var found = database.sql(FIND)
                .param("token", Secrets.hash(token.value()))
                .param("today", LocalDate.ofInstant(now, clock.getZone()))
                .param("idle", utc(now.minus(SessionState.IDLE)))
                .param("oldest", utc(now.minus(SessionState.LONGEST)))
                .query(Sessions::row)
                .optional();
        found.filter(row -> row.seenAt.plus(NOTED_EVERY).isBefore(now)).ifPresent(_ -> note(token, now));
        return found.map(Row::session);
    }

    private void note(SessionToken token, Instant now) {
        database.sql("update identity.session set seen_at = ? where token_hash = ?")
                .params(utc(now), Secrets.hash(token.value()))
                .update();
    }

    /** The second factor was given. */
    public void passSecondFactor(SessionToken token) {
        database.sql("""
                        update identity.session set second_factor_passed = true, enrolment_secret = null
                        where token_hash = ?
                        """).param(Secrets.hash(token.value())).update();
    }

    /** The session goes on under a new secret, so that whoever knew the former one is out. */
    public SessionToken renew(SessionToken former) {
        var token = new SessionToken(Secrets.next());
        database.sql("update identity.session set token_hash = ? where token_hash = ?")
                .params(Secrets.hash(token.value()), Secrets.hash(former.value()))
                .update();
        return token;
    }

    public void endOthers(AccountId account, SessionToken kept) {
        database.sql("delete from identity.session where account = ? and token_hash <> ?")
                .params(account.value(), Secrets.hash(kept.value()))
                .update();
    }

    public void choosePost(SessionToken token, PostId post) {
        database.sql("update identity.session set post = ? where token_hash = ?")
                .params(post.value(), Secrets.hash(token.value()))
                .update();
    }

    public void end(SessionToken token) {
        database.sql("delete from identity.session where token_hash = ?")
                .param(Secrets.hash(token.value()))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Row(OpenSession session, Instant seenAt) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        var post = row.getObject("post", UUID.class);
        boolean enrolled = row.getBoolean("enrolled");
        var state = new SessionState(
                row.getBoolean("second_factor_passed"),
                enrolled,
                row.getBoolean("required"),
                row.getBoolean("must_change_password"),
                post != null,
                row.getInt("posts_held"));
        var account = new AccountId(row.getObject("account", UUID.class));
        var name = row.getString("display_name");
        var session = new OpenSession(
                account, row.getString("username"), name, state.owes(), enrolled, actor(row, account, name, post));
        return new Row(session, row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Actor.Staff> actor(ResultSet row, AccountId account, String name, @Nullable UUID post)
            throws SQLException {
        if (post == null) {
            return Optional.empty();
        }
        var unit = new UnitCode(row.getString("unit"));
        var role = Role.valueOf(row.getString("role"));
        return Optional.of(new Actor.Staff(account, new PostId(post), unit, role, name, null));
    }
}
