package vn.motcua.reception.store;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.reception.QueueHour;
import vn.motcua.shared.UnitCode;

/** What the tickets of a day add up to. */
@Repository
public class FigureStore {

    private final JdbcClient database;

    FigureStore(JdbcClient database) {
        this.database = database;
    }

    /** How long each person of the group was at the desk that day, once they left. */
    public List<Duration> services(UnitCode unit, LocalDate day, UUID group) {
        return database.sql("""
                        select extract(epoch from ended_at - coalesce(serving_at, last_call_at))::bigint
                        from reception.ticket
                        where unit = :unit and day = :day and service_group = :group and state = 'DONE'
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .param("group", group)
                .query((row, _) -> Duration.ofSeconds(Math.max(0, row.getLong(1))))
                .list();
    }

    /** By group and hour of arrival; times are medians in seconds. */
    public List<QueueHour> hours(UnitCode unit, LocalDate from, LocalDate to) {
        return database.sql("""
                        select g.letter, g.name,
                               extract(hour from t.issued_at at time zone 'Asia/Ho_Chi_Minh')::int as hour,
                               count(*) as tickets,
                               count(*) filter (where t.state = 'DONE') as done,
                               count(*) filter (where t.state = 'NO_SHOW') as absent,
                               count(*) filter (where t.state = 'CLOSED') as closed,
                               percentile_cont(0.5) within group (order by extract(epoch from t.called_at - t.issued_at))
                                   filter (where t.called_at is not null) as wait,
                               max(extract(epoch from t.called_at - t.issued_at)) as longest,
                               percentile_cont(0.5) within group (order by extract(epoch from t.ended_at - coalesce(t.serving_at, t.last_call_at)))
                                   filter (where t.state = 'DONE') as service
                        from reception.ticket t join reception.service_group g on g.id = t.service_group
                        where t.unit = :unit and t.day between :from and :to
                        group by g.letter, g.name, hour
                        order by g.letter, g.name, hour
                        """)
                .param("unit", unit.value())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new QueueHour(
                        row.getString("letter"),
                        row.getString("name"),
                        row.getInt("hour"),
                        new QueueHour.Counts(
                                row.getInt("tickets"), row.getInt("done"), row.getInt("absent"), row.getInt("closed")),
                        Duration.ofSeconds(row.getLong("wait")),
                        Duration.ofSeconds(row.getLong("longest")),
                        Duration.ofSeconds(row.getLong("service"))))
                .list();
    }
}
