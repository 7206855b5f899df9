package vn.motcua.payment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.Difference;
import vn.motcua.payment.Reconciled;
import vn.motcua.payment.domain.Comparison.Booked;
import vn.motcua.shared.Money;

/** Comparisons with the statements of platforms. */
@Repository
public class ReconciliationTable {

    private final JdbcClient database;

    ReconciliationTable(JdbcClient database) {
        this.database = database;
    }

    /** Our books of a platform; by the time that the platform itself gave, from the first moment up to the second. */
    public List<Booked> books(String platform, Instant from, Instant to) {
        return database.sql("""
                        select coalesce(a.reference, '') as reference, i.transaction, i.amount, i.counted
                        from payment.income i
                        left join lateral (select reference from payment.attempt
                          where payment_order = i.payment_order and platform = i.platform
                          order by state = 'PAID' desc, number desc limit 1) a on true
                        where i.method = 'PLATFORM' and i.platform = :platform and i.paid_at >= :from and i.paid_at < :to
                        """)
                .param("platform", platform)
                .param("from", OrderTable.utc(from))
                .param("to", OrderTable.utc(to))
                .query((row, number) -> new Booked(
                        row.getString("reference"),
                        row.getString("transaction"),
                        new Money(row.getLong("amount")),
                        row.getBoolean("counted")))
                .list();
    }

    /** The latest comparison of the day counts; what was settled before stays settled. */
    public void keep(Reconciled done, List<Difference> differences) {
        database.sql("""
                        insert into payment.reconciliation (platform, day, at, there, there_sum, here, here_sum)
                        values (:platform, :day, :at, :there, :thereSum, :here, :hereSum)
                        on conflict (platform, day) do update set at = excluded.at, there = excluded.there,
                          there_sum = excluded.there_sum, here = excluded.here, here_sum = excluded.here_sum
                        """)
                .param("platform", done.platform())
                .param("day", done.day())
                .param("at", OrderTable.utc(done.at()))
                .param("there", done.there())
                .param("thereSum", done.thereSum().dong())
                .param("here", done.here())
                .param("hereSum", done.hereSum().dong())
                .update();
        database.sql("delete from payment.difference where platform = :platform and day = :day and settled_at is null")
                .param("platform", done.platform())
                .param("day", done.day())
                .update();
        differences.forEach(this::add);
    }

    private void add(Difference difference) {
        database.sql("""
                        insert into payment.difference (id, platform, day, kind, reference, transaction, there, here)
                        values (:id, :platform, :day, :kind, :reference, :transaction, :there, :here)
                        on conflict (platform, day, kind, transaction) do nothing
                        """)
                .param("id", difference.id())
                .param("platform", difference.platform())
                .param("day", difference.day())
                .param("kind", difference.kind().name())
                .param("reference", difference.reference())
                .param("transaction", difference.transaction())
                .param("there", dong(difference.there()))
                .param("here", dong(difference.here()))
                .update();
    }

    /** False when it was settled before. */
    public boolean settle(UUID id, String note, Instant at, String by) {
        return database.sql("""
                                update payment.difference set settled_at = :at, settled_by = :by, note = :note
                                where id = :id and settled_at is null
                                """)
                        .param("id", id)
                        .param("note", note)
                        .param("at", OrderTable.utc(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Those that are open, the oldest day first, then the latest of the settled ones. */
    public List<Difference> differences(int limit) {
        return database.sql("""
                        select * from payment.difference
                        order by settled_at is not null, case when settled_at is null then day end, settled_at desc
                        limit :limit
                        """)
                .param("limit", limit)
                .query(ReconciliationTable::difference)
                .list();
    }

    /** The latest days first. */
    public List<Reconciled> latest(int limit) {
        return database.sql("select * from payment.reconciliation order by day desc, platform limit :limit")
                .param("limit", limit)
                .query((row, number) -> new Reconciled(
                        row.getString("platform"),
                        row.getObject("day", LocalDate.class),
                        OrderTable.instant(row, "at"),
                        row.getInt("there"),
                        new Money(row.getLong("there_sum")),
                        row.getInt("here"),
                        new Money(row.getLong("here_sum"))))
                .list();
    }

    private static Difference difference(ResultSet row, int number) throws SQLException {
        var settledBy = row.getString("settled_by");
        return new Difference(
                row.getObject("id", UUID.class),
                row.getString("platform"),
                row.getObject("day", LocalDate.class),
                Difference.Kind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getString("transaction"),
                money(row, "there"),
                money(row, "here"),
                settledBy == null ? "" : settledBy,
                row.getString("note"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long dong = row.getLong(column);
        return row.wasNull() ? null : new Money(dong);
    }

    private static @Nullable Long dong(@Nullable Money amount) {
        return amount == null ? null : amount.dong();
    }
}
