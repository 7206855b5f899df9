package vn.motcua.payment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.PaymentReference;
import vn.motcua.payment.Refund;
import vn.motcua.shared.Money;

/** What is to be given back. */
@Repository
public class RefundTable {

    private static final String REFUNDS = """
            select r.*, o.reference, o.label, i.amount, i.payment_order from payment.refund r
            join payment.income i on i.id = r.income join payment.payment_order o on o.id = i.payment_order
            """;

    private final JdbcClient database;

    RefundTable(JdbcClient database) {
        this.database = database;
    }

    /** Asking twice for the same money is asking once. */
    public void ask(UUID income, String because, Instant at, String by, @Nullable UUID account) {
        database.sql("""
                        insert into payment.refund (id, income, because, asked_at, asked_by, account, state)
                        values (:id, :income, :because, :at, :by, :account, 'ASKED') on conflict (income) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("income", income)
                .param("because", because)
                .param("at", OrderTable.utc(at))
                .param("by", by)
                .param("account", account, Types.OTHER)
                .update();
    }

    /** False when it was decided before. */
    public boolean decide(UUID id, Refund.State state, String note, Instant at, String by) {
        return database.sql("""
                                update payment.refund set state = :state, note = :note, decided_at = :at, decided_by = :by
                                where id = :id and state = 'ASKED'
                                """)
                        .param("id", id)
                        .param("state", state.name())
                        .param("note", note)
                        .param("at", OrderTable.utc(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    public Optional<Refund> find(UUID id) {
        return database.sql(REFUNDS + " where r.id = :id")
                .param("id", id)
                .query(RefundTable::refund)
                .optional();
    }

    public Optional<Refund> ofIncome(UUID income) {
        return database.sql(REFUNDS + " where r.income = :income")
                .param("income", income)
                .query(RefundTable::refund)
                .optional();
    }

    /** Those that wait, the longest first, then the latest of the others. */
    public List<Refund> latest(int limit) {
        return database.sql(REFUNDS + """
                         order by r.state <> 'ASKED', case when r.state = 'ASKED' then r.asked_at end, r.decided_at desc
                        limit :limit
                        """)
                .param("limit", limit)
                .query(RefundTable::refund)
                .list();
    }

    /** The order whose counted income this refund gives back; empty for money that never counted. */
    public Optional<UUID> orderPaidBy(UUID income) {
        return database.sql("select payment_order from payment.income where id = :income and counted")
                .param("income", income)
                .query(UUID.class)
                .optional();
    }

    private static Refund refund(ResultSet row, int number) throws SQLException {
        var decidedBy = row.getString("decided_by");
        return new Refund(
                row.getObject("id", UUID.class),
                row.getObject("income", UUID.class),
                new PaymentReference(row.getString("reference")),
                row.getString("label"),
                new Money(row.getLong("amount")),
                row.getString("because"),
                OrderTable.instant(row, "asked_at"),
                row.getString("asked_by"),
                row.getObject("account", UUID.class),
                Refund.State.valueOf(row.getString("state")),
                row.getString("note"),
                decidedBy == null ? "" : decidedBy);
    }
}
