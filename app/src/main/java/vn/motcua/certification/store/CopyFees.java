package vn.motcua.certification.store;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.certification.domain.FeeRule;
import vn.motcua.shared.Money;

/** The rules of fees by their days. */
@Repository
public class CopyFees {

    private final JdbcClient database;

    CopyFees(JdbcClient database) {
        this.database = database;
    }

    /** The rule of that day, or the first there ever was. */
    public FeeRule on(LocalDate day) {
        return database.sql("""
                        select basis, first_pages, first_price, later_price, most from certification.fee
                        order by valid_from <= :day desc, case when valid_from <= :day then valid_from end desc, valid_from
                        limit 1
                        """)
                .param("day", day)
                .query((row, number) -> new FeeRule(
                        row.getString("basis"),
                        row.getInt("first_pages"),
                        new Money(row.getLong("first_price")),
                        new Money(row.getLong("later_price")),
                        new Money(row.getLong("most"))))
                .single();
    }
}
