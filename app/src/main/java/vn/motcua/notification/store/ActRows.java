package vn.motcua.notification.store;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.notification.MessageAct;
import vn.motcua.notification.MessageActs;
import vn.motcua.shared.Actor;

/** What officers did; written in the transaction of the act. */
@Repository
public class ActRows implements MessageActs {

    private final JdbcClient database;
    private final Clock clock;

    ActRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void write(Actor.Staff by, MessageAct.Kind kind, String subject, String detail) {
        database.sql("""
                        insert into notification.act (at, account, by, act, subject, detail)
                        values (:at, :account, :by, :act, :subject, :detail)
                        """)
                .param("at", Moments.utc(clock.instant()))
                .param("account", by.account().value())
                .param("by", by.displayName())
                .param("act", kind.name())
                .param("subject", subject)
                .param("detail", Outbox.cut(detail))
                .update();
    }

    @Override
    public List<MessageAct> latest(long offset, int size) {
        return database.sql("select * from notification.act order by id desc limit :size offset :offset")
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> new MessageAct(
                        Moments.instant(row, "at"),
                        row.getString("by"),
                        MessageAct.Kind.valueOf(row.getString("act")),
                        row.getString("subject"),
                        row.getString("detail")))
                .list();
    }

    @Override
    public long count() {
        return database.sql("select count(*) from notification.act")
                .query(Long.class)
                .single();
    }
}
