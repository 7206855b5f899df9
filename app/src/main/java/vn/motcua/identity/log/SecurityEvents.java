package vn.motcua.identity.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.motcua.identity.SecurityEvent;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SecurityLog;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;

/** Appends to the security log, within the transaction of the act that it tells of. */
@Component
public class SecurityEvents implements SecurityLog {

    private static final String NO_ADDRESS = "-";
    private static final int MAX_DETAIL = 300;

    private final JdbcClient database;
    private final Clock clock;

    SecurityEvents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody did something to an account. */
    public void append(SecurityEventKind kind, @Nullable AccountId concerned, Actor by, String detail) {
        append(kind, concerned, idOf(by), by.displayName(), detail);
    }

    private static @Nullable UUID idOf(Actor by) {
        return by instanceof Actor.Staff staff ? staff.account().value() : null;
    }

    /** Somebody did the same to many accounts. */
    public void appendAll(SecurityEventKind kind, List<AccountId> concerned, Actor by) {
        database.sql("""
                        insert into identity.security_event (at, kind, account, actor, actor_name, address)
                        select :at, :kind, concerned, :actor, :name, :address from unnest(:concerned) as concerned
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("actor", idOf(by), Types.OTHER)
                .param("name", by.displayName())
                .param("address", address())
                .param("concerned", concerned.stream().map(AccountId::value).toArray(UUID[]::new))
                .update();
    }

    /** The person did it at the sign-in page. */
    public void append(SecurityEventKind kind, AccountId self, String name) {
        append(kind, self, self.value(), name, "");
    }

    /** A stranger tried to sign in; what they typed is not kept, for it may be a password typed in the wrong place. */
    public void appendByStranger(SecurityEventKind kind, @Nullable AccountId concerned) {
        append(kind, concerned, null, "?", "");
    }

    @Override
    public void note(SecurityEventKind kind, String detail) {
        append(kind, null, null, "?", detail);
    }

    private void append(
            SecurityEventKind kind,
            @Nullable AccountId concerned,
            @Nullable UUID actor,
            String actorName,
            String detail) {
        database.sql("""
                        insert into identity.security_event (at, kind, account, actor, actor_name, address, detail)
                        values (:at, :kind, :account, :actor, :name, :address, :detail)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("account", concerned == null ? null : concerned.value(), Types.OTHER)
                .param("actor", actor, Types.OTHER)
                .param("name", actorName)
                .param("address", address())
                .param("detail", detail.substring(0, Math.min(detail.length(), MAX_DETAIL)))
                .update();
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : NO_ADDRESS;
    }

    @Override
    public List<SecurityEvent> latest(Optional<AccountId> account, long before) {
        return database.sql("""
                        select id, at, kind, account, actor_name, address, detail
                        from identity.security_event
                        where id < :before and (cast(:account as uuid) is null or account = :account)
                        order by id desc
                        limit :limit
                        """)
                .param("before", before)
                .param("account", account.map(AccountId::value).orElse(null), Types.OTHER)
                .param("limit", PAGE_SIZE)
                .query(SecurityEvents::event)
                .list();
    }

    private static SecurityEvent event(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return new SecurityEvent(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                SecurityEventKind.valueOf(row.getString("kind")),
                account == null ? null : new AccountId(account),
                row.getString("actor_name"),
                row.getString("address"),
                row.getString("detail"));
    }
}
