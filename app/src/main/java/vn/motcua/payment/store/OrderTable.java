package vn.motcua.payment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.payment.AmountDue;
import vn.motcua.payment.OrderState;
import vn.motcua.payment.Payer;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentReference;
import vn.motcua.payment.SubjectRef;
import vn.motcua.shared.UnitCode;

/** Orders as rows. */
@Repository
public class OrderTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final IncomeTable incomes;
    private final OrderKeys keys;

    OrderTable(JdbcClient database, IncomeTable incomes, OrderKeys keys) {
        this.database = database;
        this.incomes = incomes;
        this.keys = keys;
    }

    /** False when the subject has an order already that is to be paid, or was. */
    public boolean add(PaymentOrder order) {
        return database.sql("""
                                insert into payment.payment_order (id, reference, subject_kind, subject, label, payer,
                                  unit, desk, due, amount, state, opened_at, changed_at)
                                values (:id, :reference, :kind, :subject, :label, :payer::jsonb,
                                  :unit, :desk, :due::jsonb, :amount, :state, :at, :at)
                                on conflict (subject_kind, subject) where state in ('UNPAID', 'WAITING', 'PAID') do nothing
                                """)
                        .param("id", order.id())
                        .param("reference", order.reference().value())
                        .param("kind", order.subject().kind())
                        .param("subject", order.subject().id())
                        .param("label", order.subject().label())
                        .param("payer", JSON.writeValueAsString(order.payer()))
                        .param("unit", order.unit().value())
                        .param("desk", order.desk().value())
                        .param("due", JSON.writeValueAsString(order.due()))
                        .param("amount", order.amount().dong())
                        .param("state", order.state().name())
                        .param("at", utc(order.openedAt()))
                        .update()
                == 1;
    }

    public Optional<PaymentOrder> find(PaymentReference reference) {
        return database.sql("select * from payment.payment_order where reference = :reference")
                .param("reference", reference.value())
                .query(this::order)
                .optional()
                .map(this::withIncome);
    }

    public Optional<PaymentOrder> find(UUID id) {
        return database.sql("select * from payment.payment_order where id = :id")
                .param("id", id)
                .query(this::order)
                .optional()
                .map(this::withIncome);
    }

    /** Whoever else wants to change the order waits until the caller's transaction ends. */
    public PaymentOrder lock(UUID id) {
        return withIncome(database.sql("select * from payment.payment_order where id = :id for update")
                .param("id", id)
                .query(this::order)
                .single());
    }

    /** The one that is to be paid, or was, then the latest first. */
    public List<PaymentOrder> of(String kind, UUID subject) {
        return database.sql("""
                        select * from payment.payment_order where subject_kind = :kind and subject = :subject
                        order by state in ('UNPAID', 'WAITING', 'PAID') desc, opened_at desc, id
                        """).param("kind", kind).param("subject", subject).query(this::order).list().stream()
                .map(this::withIncome)
                .toList();
    }

    public void move(UUID id, OrderState state, String because, Instant at) {
        database.sql("""
                        update payment.payment_order set state = :state, changed_at = :at,
                          ended_because = coalesce(nullif(:because, ''), ended_because)
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("because", because)
                .param("at", utc(at))
                .update();
    }

    private PaymentOrder withIncome(PaymentOrder order) {
        return incomes.counted(order.id()).map(order::with).orElse(order);
    }

    private PaymentOrder order(ResultSet row, int number) throws SQLException {
        var because = row.getString("ended_because");
        var id = row.getObject("id", UUID.class);
        return new PaymentOrder(
                id,
                new PaymentReference(row.getString("reference")),
                keys.secret(id),
                new SubjectRef(
                        row.getString("subject_kind"), row.getObject("subject", UUID.class), row.getString("label")),
                JSON.readValue(row.getString("payer"), Payer.class),
                new UnitCode(row.getString("unit")),
                new UnitCode(row.getString("desk")),
                JSON.readValue(row.getString("due"), AmountDue.class),
                OrderState.valueOf(row.getString("state")),
                instant(row, "opened_at"),
                null,
                because == null ? "" : because);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
