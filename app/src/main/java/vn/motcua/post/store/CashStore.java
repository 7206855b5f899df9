package vn.motcua.post.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.post.CashDay;
import vn.motcua.post.Consignment;
import vn.motcua.post.Remittance;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.UnitCode;

/** Cash that agents took, and what they brought of it. */
@Repository
public class CashStore {

    private final JdbcClient database;

    CashStore(JdbcClient database) {
        this.database = database;
    }

    /** Writes down what the agent took for the consignment; nothing when it costs nothing. */
    public void collect(Consignment consignment, Actor.Staff agent, Instant at) {
        var charges = consignment.contents().charges();
        if (charges.total().isZero()) {
            return;
        }
        database.sql("""
                        insert into post.collection (consignment, agent, agent_name, office, desk, fees, postage, at)
                        values (:consignment, :agent, :name, :office, :desk, :fees, :postage, :at)
                        """)
                .param("consignment", consignment.id().value())
                .param("agent", agent.account().value())
                .param("name", agent.displayName())
                .param("office", agent.unit().value())
                .param("desk", consignment.desk().value())
                .param("fees", charges.fees().dong())
                .param("postage", charges.postage().dong())
                .param("at", Rows.utc(at))
                .update();
    }

    /** All fees for the desk that the agent took and has not brought yet become one remittance; false when there are none. */
    public boolean remit(UUID id, Actor.Staff agent, UnitCode desk, Instant at) {
        return database.sql("""
                                with open as (
                                    select c.consignment, c.fees from post.collection c
                                    where c.office = :office and c.agent = :agent and c.desk = :desk and c.fees > 0
                                      and not exists (select from post.remitted r where r.consignment = c.consignment)
                                ), made as (
                                    insert into post.remittance (id, agent, agent_name, office, desk, declared, declared_at)
                                    select :id, :agent, :name, :office, :desk, sum(fees), :at from open having count(*) > 0
                                    returning id
                                )
                                insert into post.remitted (consignment, remittance)
                                select open.consignment, made.id from open cross join made
                                """)
                        .param("id", id)
                        .param("agent", agent.account().value())
                        .param("name", agent.displayName())
                        .param("office", agent.unit().value())
                        .param("desk", desk.value())
                        .param("at", Rows.utc(at))
                        .update()
                > 0;
    }

    /** Whether it was open, and is counted now. */
    public boolean count(UUID id, UnitCode desk, Money counted, String remark, Actor.Staff by, Instant at) {
        return database.sql("""
                                update post.remittance
                                set counted = :counted, counted_name = :name, counted_at = :at, remark = :remark
                                where id = :id and desk = :desk and counted is null
                                """)
                        .param("id", id)
                        .param("desk", desk.value())
                        .param("counted", counted.dong())
                        .param("name", by.displayName())
                        .param("at", Rows.utc(at))
                        .param("remark", remark)
                        .update()
                == 1;
    }

    public Optional<Remittance> find(UUID id) {
        return database.sql("select * from post.remittance where id = :id")
                .param("id", id)
                .query(CashStore::remittance)
                .optional();
    }

    /** Those of the desk that wait to be counted first, then the latest. */
    public List<Remittance> ofDesk(UnitCode desk, int limit) {
        return database.sql("""
                        select * from post.remittance where desk = :desk
                        order by counted is not null, declared_at desc limit :limit
                        """)
                .param("desk", desk.value())
                .param("limit", limit)
                .query(CashStore::remittance)
                .list();
    }

    /**
     * The account of a day, one line for each agent of an office and each desk.
     *
     * @param place column that says whose lines: {@code office} or {@code desk}
     */
    public List<CashDay> day(Place place, UnitCode of, LocalDate day) {
        return database.sql("""
                        select c.agent, c.agent_name, c.office, c.desk,
                               coalesce(sum(c.fees) filter (where c.at < :from), 0) as before,
                               coalesce(sum(c.fees) filter (where c.at >= :from), 0) as collected,
                               coalesce(sum(c.postage) filter (where c.at >= :from), 0) as postage,
                               coalesce(sum(c.fees) filter (where m.counted_at >= :from and m.counted_at < :to), 0) as brought,
                               coalesce(sum(c.fees) filter (where m.counted_at is null or m.counted_at >= :to), 0) as still_open,
                               (select coalesce(sum(d.counted - d.declared), 0) from post.remittance d
                                where d.office = c.office and d.agent = c.agent and d.desk = c.desk
                                  and d.counted_at >= :from and d.counted_at < :to) as difference
                        from post.collection c
                        left join post.remitted r on r.consignment = c.consignment
                        left join post.remittance m on m.id = r.remittance
                        where c.%s = :place and c.at < :to
                          and (c.at >= :from or m.counted_at is null or m.counted_at >= :from)
                        group by c.agent, c.agent_name, c.office, c.desk
                        order by c.agent_name, c.desk
                        """.formatted(place.column))
                .param("place", of.value())
                .param("from", day.atStartOfDay().atOffset(WorkingCalendar.ZONE))
                .param("to", day.plusDays(1).atStartOfDay().atOffset(WorkingCalendar.ZONE))
                .query((row, _) -> new CashDay(
                        new AccountId(row.getObject("agent", UUID.class)),
                        row.getString("agent_name"),
                        new UnitCode(row.getString("office")),
                        new UnitCode(row.getString("desk")),
                        new CashDay.Sums(
                                new Money(row.getLong("before")),
                                new Money(row.getLong("collected")),
                                new Money(row.getLong("brought")),
                                new Money(row.getLong("still_open"))),
                        new Money(row.getLong("postage")),
                        row.getLong("difference")))
                .list();
    }

    /** From which side the cash is looked at. */
    public enum Place {
        OFFICE("office"),
        DESK("desk");

        private final String column;

        Place(String column) {
            this.column = column;
        }
    }

    private static Remittance remittance(ResultSet row, int number) throws SQLException {
        return new Remittance(
                row.getObject("id", UUID.class),
                row.getString("agent_name"),
                new UnitCode(row.getString("office")),
                new UnitCode(row.getString("desk")),
                new Money(row.getLong("declared")),
                Rows.instant(row, "declared_at"),
                Optional.ofNullable(row.getObject("counted", Long.class))
                        .map(Money::new)
                        .orElse(null),
                row.getString("counted_name"),
                row.getString("remark"));
    }
}
