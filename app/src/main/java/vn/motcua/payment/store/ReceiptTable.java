package vn.motcua.payment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.Receipt;
import vn.motcua.payment.ReceiptCode;
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
        var code = ReceiptCode.next();
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
                        insert into payment.receipt (payment_order, unit, year, number, issued_at, collector, code)
                        values (:order, :unit, :year, :number, :at, :collector, :code)
                        """)
                .param("order", order)
                .param("unit", unit.value())
                .param("year", year)
                .param("number", number)
                .param("at", OrderTable.utc(at))
                .param("collector", collector)
                .param("code", code.value())
                .update();
        return new Receipt(order, unit, year, number, at, collector, code);
    }

    public Optional<Receipt> of(UUID order) {
        return database.sql("select * from payment.receipt where payment_order = :order")
                .param("order", order)
                .query(ReceiptTable::receipt)
                .optional();
    }

    public Optional<Receipt> find(ReceiptCode code) {
        return database.sql("select * from payment.receipt where code = :code")
                .param("code", code.value())
                .query(ReceiptTable::receipt)
                .optional();
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getObject("payment_order", UUID.class),
                new UnitCode(row.getString("unit")),
                row.getInt("year"),
                row.getInt("number"),
                OrderTable.instant(row, "issued_at"),
                row.getString("collector"),
                new ReceiptCode(row.getString("code")));
    }
}
