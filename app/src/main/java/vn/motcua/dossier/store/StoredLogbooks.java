package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.LogbookLine;
import vn.motcua.dossier.LogbookQuery;
import vn.motcua.dossier.LogbookTotals;
import vn.motcua.dossier.Logbooks;

@Repository
class StoredLogbooks implements Logbooks {

    private static final int MOST_LINES = 1000;
    private static final int READ_AT_ONCE = 500;

    private static final String OVERDUE = """
            case when d.due_at is null then false
                 when d.finished_at is not null
                     then (d.finished_at at time zone 'Asia/Ho_Chi_Minh')::date > (d.due_at at time zone 'Asia/Ho_Chi_Minh')::date
                 when d.status in ('AWAITING_SUPPLEMENT', 'AWAITING_FINANCIAL_OBLIGATION', 'SUSPENDED') then false
                 else date_trunc('minute', :now) > d.due_at end
            """;

    private static final String ENDED = "(d.finished_at is not null or d.on_the_spot)";

    private static final String WANTED = """
            from dossier.dossier d
            where d.receiving_unit = :unit and (d.received_at is not null or d.on_the_spot)
              and coalesce(d.received_at, d.filed_at) >= :from and coalesce(d.received_at, d.filed_at) < :to
            """;

    /** The first event is the filing; of a reception or a delivery there is at most one that counts, the last. */
    private static final String LINES = """
            select d.*, filed.payload #>> '{parties,owner,address}' as address, filed.payload #>> '{parties,owner,phone}' as phone,
                   coalesce((received.payload ->> 'sets')::integer, 0) as sets,
                   returned.payload ->> 'method' as method, returned.payload ->> 'receivedBy' as received_by
            from (select id, code, version, status, procedure_code, procedure_name, receiving_unit, handling_unit, channel,
                         owner_name, owner_identifier, filed_at, received_at, due_at, finished_at, returned_at, on_the_spot
                  %s order by coalesce(d.received_at, d.filed_at), d.code limit :limit offset :offset) d
            join dossier.event filed on filed.dossier = d.id and filed.sequence = 1
            left join lateral (select e.payload from dossier.event e
                               where e.dossier = d.id and e.type = 'Received' order by e.sequence desc limit 1) received on true
            left join lateral (select e.payload from dossier.event e
                               where e.dossier = d.id and e.type = 'ResultReturned' order by e.sequence desc limit 1) returned on true
            order by coalesce(d.received_at, d.filed_at), d.code
            """;

    private final JdbcClient database;
    private final Clock clock;

    StoredLogbooks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public LogbookTotals totals(LogbookQuery query) {
        return asked(
                        "select count(*), count(*) filter (where " + ENDED
                                + "), count(d.returned_at), count(*) filter (where " + OVERDUE + ") " + wanted(query),
                        query)
                .query((row, _) -> new LogbookTotals(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    @Override
    public List<LogbookLine> lines(LogbookQuery query, int offset, int limit) {
        return asked(LINES.formatted(wanted(query)), query)
                .param("limit", Math.clamp(limit, 1, MOST_LINES))
                .param("offset", Math.max(0, offset))
                .query(StoredLogbooks::line)
                .list();
    }

    /** Read in parts through a cursor, which lives in one transaction. */
    @Override
    @Transactional(readOnly = true)
    public void each(LogbookQuery query, Consumer<LogbookLine> reader) {
        asked(LINES.formatted(wanted(query)), query)
                .withFetchSize(READ_AT_ONCE)
                .param("limit", Integer.MAX_VALUE)
                .param("offset", 0)
                .query((RowCallbackHandler) row -> reader.accept(line(row, 0)));
    }

    private JdbcClient.StatementSpec asked(String sql, LogbookQuery query) {
        return database.sql(sql)
                .param("unit", query.unit().value())
                .param("from", startOf(query.from()))
                .param("to", startOf(query.to().plusDays(1)))
                .param("now", DossierStore.utc(clock.instant()));
    }

    private static String wanted(LogbookQuery query) {
        return WANTED
                + switch (query.standing()) {
                    case ALL -> "";
                    case OPEN -> " and not " + ENDED;
                    case FINISHED -> " and " + ENDED;
                    case RETURNED -> " and d.returned_at is not null";
                    case OVERDUE -> " and " + OVERDUE;
                };
    }

    private static LogbookLine line(ResultSet row, int number) throws SQLException {
        var method = row.getString("method");
        var by = row.getString("received_by");
        return new LogbookLine(
                ListedDossiers.summary(row, number),
                textOf(row.getString("address")),
                textOf(row.getString("phone")),
                row.getInt("sets"),
                method == null ? null : DeliveryMethod.valueOf(method),
                textOf(by));
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay().atOffset(WorkingCalendar.ZONE);
    }
}
