package vn.motcua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.notification.Budget;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageId;
import vn.motcua.shared.Money;

/** What messages may cost and have cost, by channel and month. */
@Repository
public class BudgetRows {

    private final JdbcClient database;
    private final TransactionTemplate transactions;

    BudgetRows(JdbcClient database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** What holds in the month; empty when nobody ever said anything of the channel. */
    public Optional<Budget> of(MessageChannel channel, LocalDate month) {
        return database.sql("""
                        select * from notification.budget where channel = :channel and from_month <= :month
                        order by from_month desc limit 1
                        """)
                .param("channel", channel.name())
                .param("month", month)
                .query(BudgetRows::budget)
                .optional();
    }

    /** As they were entered, the latest month first. */
    public List<Budget> all(MessageChannel channel) {
        return database.sql("select * from notification.budget where channel = ? order by from_month desc")
                .param(channel.name())
                .query(BudgetRows::budget)
                .list();
    }

    /** Enters it, or mends what was entered for the same month. */
    public void keep(Budget budget, Instant now, String by) {
        database.sql("""
                        insert into notification.budget (channel, from_month, most, price, entered_at, entered_by)
                        values (:channel, :month, :most, :price, :now, :by)
                        on conflict (channel, from_month) do update set most = excluded.most, price = excluded.price,
                            entered_at = excluded.entered_at, entered_by = excluded.entered_by
                        """)
                .param("channel", budget.channel().name())
                .param("month", budget.from())
                .param("most", budget.most().dong())
                .param("price", budget.price().dong())
                .param("now", Moments.utc(now))
                .param("by", by)
                .update();
    }

    public Money spent(MessageChannel channel, LocalDate month) {
        return new Money(database.sql("select spent from notification.spending where channel = ? and month = ?")
                .params(channel.name(), month)
                .query(Long.class)
                .optional()
                .orElse(0L));
    }

    /**
     * Takes the price of a message out of the month's money, once; two nodes cannot spend the same đồng.
     *
     * @param parts of the message, each at the budget's price
     * @param mandatory then it may cost more than is left
     * @return false when it would cost more than is left
     */
    public boolean charge(MessageId id, Budget budget, LocalDate month, int parts, boolean mandatory) {
        long cost = Math.multiplyExact(budget.price().dong(), parts);
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            database.sql("insert into notification.spending (channel, month) values (?, ?) on conflict do nothing")
                    .params(budget.channel().name(), month)
                    .update();
            int charged = database.sql("""
                            update notification.spending set spent = spent + :cost, parts = parts + :parts
                            where channel = :channel and month = :month and spent + :cost <= :most
                            """)
                    .param("channel", budget.channel().name())
                    .param("month", month)
                    .param("cost", cost)
                    .param("parts", parts)
                    .param("most", mandatory ? Long.MAX_VALUE : budget.most().dong())
                    .update();
            if (charged == 1) {
                database.sql("update notification.message set charged_month = ?, cost = ? where id = ?")
                        .params(month, cost, id.value())
                        .update();
            }
            return charged == 1;
        }));
    }

    /** Gives back what a message cost that the carrier did not take. */
    public void giveBack(MessageId id) {
        transactions.executeWithoutResult(_ -> {
            database.sql("""
                            update notification.spending s set spent = s.spent - m.cost, parts = s.parts - m.parts
                            from notification.message m
                            where m.id = :id and s.channel = m.channel and s.month = m.charged_month
                            """).param("id", id.value()).update();
            database.sql("update notification.message set charged_month = null, cost = 0 where id = ?")
                    .param(id.value())
                    .update();
        });
    }

    private static Budget budget(ResultSet row, int number) throws SQLException {
        return new Budget(
                MessageChannel.valueOf(row.getString("channel")),
                row.getObject("from_month", LocalDate.class),
                new Money(row.getLong("most")),
                new Money(row.getLong("price")));
    }
}
