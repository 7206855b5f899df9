package vn.motcua.post.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.post.PromiseRule;
import vn.motcua.post.Reach;

/** In how many days the post promises to be there: dated rules, one after the other. */
@Repository
public class Promises {

    private final JdbcClient database;

    Promises(JdbcClient database) {
        this.database = database;
    }

    /** The rule of that day, or the first there ever was. */
    public PromiseRule on(Reach reach, LocalDate day) {
        return database.sql("""
                        select * from post.promise_rule where reach = :reach
                        order by valid_from <= :day desc, case when valid_from <= :day then valid_from end desc, valid_from
                        limit 1
                        """)
                .param("reach", reach.name())
                .param("day", day)
                .query(Promises::read)
                .single();
    }

    public List<PromiseRule> all() {
        return database.sql("select * from post.promise_rule order by reach, valid_from desc")
                .query(Promises::read)
                .list();
    }

    /** @return false when there is a rule from that day on already */
    public boolean insert(PromiseRule rule, Instant at, String by) {
        return database.sql("""
                        insert into post.promise_rule (reach, valid_from, days, unit, entered_at, entered_by)
                        values (:reach, :from, :days, :unit, :at, :by) on conflict do nothing
                        """)
                        .param("reach", rule.reach().name())
                        .param("from", rule.from())
                        .param("days", rule.days())
                        .param("unit", rule.unit().name())
                        .param("at", Rows.utc(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    private static PromiseRule read(ResultSet row, int number) throws SQLException {
        return new PromiseRule(
                Reach.valueOf(row.getString("reach")),
                row.getObject("valid_from", LocalDate.class),
                row.getInt("days"),
                LimitUnit.valueOf(row.getString("unit")));
    }
}
