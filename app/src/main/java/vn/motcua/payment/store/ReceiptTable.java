package vn.motcua.payment.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.Receipt;
import vn.motcua.shared.UnitCode;

/** Receipts, numbered without gaps. */
@Repository
public class ReceiptTable {

    private final JdbcClient database;

    ReceiptTable(JdbcClient database) {
        this.database = database;
    }

    /** Takes the next number; whoever else wants one of the unit waits until the caller's transaction ends. */
    public Receipt issue(UUID order, UnitCode unit, int year, Instant at, String collector) {
        int number = database.sql("""
                        insert into payment.receipt_book (unit, year, last) values (:unit, :year, 1)
                        on conflict (unit, year) do update set last = receipt_book.last + 1
                        returning last
                        """)
                .param("unit", unit.value())
                .param("year", year)
                .query(Integer.class)
                .single();
        database.sql("""
                        insert into payment.receipt (payment_order, unit, year, number, issued_at, collector)
                        values (:order, :unit, :year, :number, :at, :collector)
                        """)
                .param("order", order)
                .param("unit", unit.value())
                .param("year", year)
                .param("number", number)
                .param("at", OrderTable.utc(at))
                .param("collector", collector)
                .update();
        return new Receipt(order, unit, year, number, at, collector);
    }

    public Optional<Receipt> of(UUID order) {
        return database.sql("select * from payment.receipt where payment_order = :order")
                .param("order", order)
                .query((row, number) -> new Receipt(
                        row.getObject("payment_order", UUID.class),
                        new UnitCode(row.getString("unit")),
                        row.getInt("year"),
                        row.getInt("number"),
                        OrderTable.instant(row, "issued_at"),
                        row.getString("collector")))
                .optional();
    }
}
