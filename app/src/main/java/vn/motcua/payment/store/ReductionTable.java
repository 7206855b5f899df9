package vn.motcua.payment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.DueKind;
import vn.motcua.payment.Reduction;
import vn.motcua.payment.Rounding;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Period;
import vn.motcua.shared.UnitCode;

/** Reductions as rows. */
@Repository
public class ReductionTable {

    private final JdbcClient database;
    private final Clock clock;

    ReductionTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The latest first. */
    public List<Reduction> all() {
        return database.sql("select * from payment.reduction order by valid_from desc, basis, id")
                .query(ReductionTable::read)
                .list();
    }

    public Optional<Reduction> find(UUID id) {
        return database.sql("select * from payment.reduction where id = :id")
                .param("id", id)
                .query(ReductionTable::read)
                .optional();
    }

    public void add(Reduction rule, String by) {
        var unit = rule.unit();
        database.sql("""
                        insert into payment.reduction (id, basis, kinds, codes, channels, payers, percent, rounding, unit,
                          valid_from, valid_to, verified, entered_at, entered_by)
                        values (:id, :basis, :kinds, :codes, :channels, :payers, :percent, :rounding, :unit,
                          :from, :to, :verified, :at, :by)
                        """)
                .param("id", rule.id())
                .param("basis", rule.basis())
                .param("kinds", names(rule.kinds()))
                .param("codes", rule.codes().toArray(String[]::new))
                .param("channels", names(rule.channels()))
                .param("payers", rule.group())
                .param("percent", rule.percent())
                .param("rounding", rule.rounding().name())
                .param("unit", unit == null ? null : unit.value())
                .param("from", rule.inForce().from())
                .param("to", rule.inForce().to())
                .param("verified", rule.verified())
                .param("at", OrderTable.utc(clock.instant()))
                .param("by", by)
                .update();
    }

    /** False when it has no such rule, or the day is not within its time. */
    public boolean end(UUID id, LocalDate firstDayWithout, String by) {
        return database.sql("""
                                update payment.reduction set valid_to = :day, ended_by = :by
                                where id = :id and valid_from < :day and (valid_to is null or valid_to > :day)
                                """)
                        .param("id", id)
                        .param("day", firstDayWithout)
                        .param("by", by)
                        .update()
                == 1;
    }

    private static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Reduction read(ResultSet row, int number) throws SQLException {
        var unit = row.getString("unit");
        return new Reduction(
                row.getObject("id", UUID.class),
                row.getString("basis"),
                texts(row, "kinds").stream().map(DueKind::valueOf).collect(Collectors.toSet()),
                texts(row, "codes"),
                texts(row, "channels").stream().map(Channel::valueOf).collect(Collectors.toSet()),
                row.getString("payers"),
                row.getInt("percent"),
                Rounding.valueOf(row.getString("rounding")),
                unit == null ? null : new UnitCode(unit),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getBoolean("verified"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).collect(Collectors.toSet());
    }
}
