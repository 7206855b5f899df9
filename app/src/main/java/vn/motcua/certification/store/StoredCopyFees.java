package vn.motcua.certification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.certification.CopyFees;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.certification.FeeRule;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;

@Repository
class StoredCopyFees implements CopyFees {

    private static final String RULES =
            "select valid_from, basis, first_pages, first_price, later_price, most, verified from certification.fee ";

    private final JdbcClient database;
    private final Clock clock;

    StoredCopyFees(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public FeeRule on(LocalDate day) {
        return database.sql(RULES + """
                        order by valid_from <= :day desc, case when valid_from <= :day then valid_from end desc, valid_from
                        limit 1
                        """)
                .param("day", day)
                .query(StoredCopyFees::read)
                .single();
    }

    @Override
    public List<FeeRule> all() {
        return database.sql(RULES + "order by valid_from desc")
                .query(StoredCopyFees::read)
                .list();
    }

    @Override
    public Outcome<FeeRule, CopyRefusal> enter(FeeRule rule, Actor.Staff by) {
        var today = LocalDate.now(clock);
        if (rule.from().isBefore(today)) {
            return Outcome.refused(new CopyRefusal.FeeReachesBack(today));
        }
        int entered = database.sql("""
                        insert into certification.fee (valid_from, basis, first_pages, first_price, later_price, most,
                          verified, entered_at, entered_by)
                        values (:from, :basis, :pages, :first, :later, :most, :verified, :at, :by)
                        on conflict do nothing
                        """)
                .param("from", rule.from())
                .param("basis", rule.basis())
                .param("pages", rule.firstPages())
                .param("first", rule.firstPrice().dong())
                .param("later", rule.laterPrice().dong())
                .param("most", rule.most().dong())
                .param("verified", rule.verified())
                .param("at", CopyTable.utc(clock.instant()))
                .param("by", by.displayName())
                .update();
        return entered == 1 ? Outcome.done(rule) : Outcome.refused(new CopyRefusal.FeeOfThatDay());
    }

    private static FeeRule read(ResultSet row, int number) throws SQLException {
        return new FeeRule(
                row.getObject("valid_from", LocalDate.class),
                row.getString("basis"),
                row.getInt("first_pages"),
                new Money(row.getLong("first_price")),
                new Money(row.getLong("later_price")),
                new Money(row.getLong("most")),
                row.getBoolean("verified"));
    }
}
