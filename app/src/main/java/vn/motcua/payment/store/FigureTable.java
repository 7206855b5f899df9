package vn.motcua.payment.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.PaymentFigures.Books;
import vn.motcua.payment.PaymentFigures.Figure;
import vn.motcua.shared.Money;

/** Sums over orders and incomes. */
@Repository
public class FigureTable {

    private final JdbcClient database;

    FigureTable(JdbcClient database) {
        this.database = database;
    }

    public List<Figure> byState() {
        return figures("""
                select state as name, count(*) as number, sum(amount) as sum from payment.payment_order
                group by state order by array_position(array['UNPAID', 'WAITING', 'PAID', 'REFUNDED', 'CANCELLED'], state)
                """);
    }

    public List<Figure> byMethod() {
        return figures("""
                select i.method as name, count(*) as number, sum(i.amount) as sum from payment.income i
                join payment.payment_order o on o.id = i.payment_order
                where i.counted and o.state = 'PAID' group by i.method order by i.method
                """);
    }

    public Books books() {
        return database.sql("""
                        select (select count(*) from payment.receipt) as receipts,
                          coalesce(sum(i.amount) filter (where i.counted), 0) as received,
                          coalesce(sum(i.amount) filter (where i.counted and r.state = 'GIVEN_BACK'), 0) as given_back,
                          coalesce(sum(i.amount) filter (where r.state = 'ASKED'), 0) as to_give_back
                        from payment.income i left join payment.refund r on r.income = i.id
                        """)
                .query((row, number) -> new Books(
                        row.getLong("receipts"),
                        new Money(row.getLong("received")),
                        new Money(row.getLong("given_back")),
                        new Money(row.getLong("to_give_back"))))
                .single();
    }

    private List<Figure> figures(String sql) {
        return database.sql(sql)
                .query((row, number) ->
                        new Figure(row.getString("name"), row.getLong("number"), new Money(row.getLong("sum"))))
                .list();
    }
}
