package vn.motcua.identity.sessions;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.Invitation;
import vn.motcua.shared.AccountId;

/** Links by which people set a password, once. */
@Repository
public class Invitations {

    private final JdbcClient database;
    private final Clock clock;

    Invitations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new link; those given out before work no more. */
    public Invitation issue(AccountId account) {
        revoke(account);
        var invitation = new Invitation(Secrets.next(), clock.instant().plus(Invitation.VALID_FOR));
        database.sql("insert into identity.invitation (token_hash, account, expires_at) values (?, ?, ?)")
                .params(
                        Secrets.hash(invitation.token()),
                        account.value(),
                        invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        return invitation;
    }

    public void revoke(AccountId account) {
        database.sql("delete from identity.invitation where account = ?")
                .param(account.value())
                .update();
    }

    /** Whose link it is, if it works now and the account may be used; locks the row until the transaction ends. */
    public Optional<AccountId> holder(String token) {
        return database.sql("""
                        select i.account from identity.invitation i join identity.account a on a.id = i.account
                        where i.token_hash = ? and i.expires_at > ? and a.disabled_at is null
                        for update of i
                        """)
                .params(Secrets.hash(token), clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }
}
