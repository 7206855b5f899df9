package vn.motcua.identity.sessions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.AccountId;

/** Ends sessions at once, on every node. */
@Repository
public class SessionEnds {

    private final JdbcClient database;

    SessionEnds(JdbcClient database) {
        this.database = database;
    }

    public void endAll(AccountId account) {
        database.sql("delete from identity.session where account = ?")
                .param(account.value())
                .update();
    }
}
