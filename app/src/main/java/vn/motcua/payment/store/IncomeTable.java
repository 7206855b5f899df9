package vn.motcua.payment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.Income;
import vn.motcua.payment.PayMethod;
import vn.motcua.shared.Money;
import vn.motcua.shared.UnitCode;

/** Money that came in, as rows that are only added. */
@Repository
public class IncomeTable {

    private final JdbcClient database;

    IncomeTable(JdbcClient database) {
        this.database = database;
    }

    public void add(Income income) {
        database.sql("""
                        insert into payment.income (id, payment_order, counted, method, platform, transaction, amount,
                          paid_at, heard_at, taken_by, unit)
                        values (:id, :order, :counted, :method, :platform, :transaction, :amount,
                          :paid, :heard, :by, :unit)
                        """)
                .param("id", income.id())
                .param("order", income.order())
                .param("counted", income.counted())
                .param("method", income.method().name())
                .param("platform", income.platform())
                .param("transaction", income.transaction())
                .param("amount", income.amount().dong())
                .param("paid", OrderTable.utc(income.paidAt()))
                .param("heard", OrderTable.utc(income.heardAt()))
                .param("by", income.takenBy())
                .param("unit", income.unit().value())
                .update();
    }

    /** What paid the order. */
    public Optional<Income> counted(UUID order) {
        return database.sql("select * from payment.income where payment_order = :order and counted")
                .param("order", order)
                .query(IncomeTable::income)
                .optional();
    }

    /** Whether the platform told of this transaction before. */
    public boolean knows(String platform, String transaction) {
        return database.sql("""
                        select exists (select from payment.income
                          where method = 'PLATFORM' and platform = :platform and transaction = :transaction)
                        """)
                .param("platform", platform)
                .param("transaction", transaction)
                .query(Boolean.class)
                .single();
    }

    static Income income(ResultSet row, int number) throws SQLException {
        return new Income(
                row.getObject("id", UUID.class),
                row.getObject("payment_order", UUID.class),
                row.getBoolean("counted"),
                PayMethod.valueOf(row.getString("method")),
                row.getString("platform"),
                row.getString("transaction"),
                new Money(row.getLong("amount")),
                OrderTable.instant(row, "paid_at"),
                OrderTable.instant(row, "heard_at"),
                row.getString("taken_by"),
                new UnitCode(row.getString("unit")));
    }
}
