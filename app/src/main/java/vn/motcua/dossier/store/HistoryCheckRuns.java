package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.HistoryCheck.Progress;
import vn.motcua.dossier.HistoryCheck.Report;
import vn.motcua.dossier.HistoryCheckRun;
import vn.motcua.dossier.HistoryCheckRun.Finding;
import vn.motcua.dossier.HistoryCheckRun.State;
import vn.motcua.dossier.HistoryFault;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;

/**
 * What became of the checks of the history.
 *
 * <p>A running check shows a sign of life now and then, by the clock of the database, which all nodes share; without one
 * for {@link #SILENCE} it is taken for broken off, and another may begin.
 */
@Repository
public class HistoryCheckRuns {

    static final Duration SILENCE = Duration.ofMinutes(5);

    private static final String COLUMNS =
            "id, started_at, started_by, ended_at, state, dossiers, events, seals, alive_at < now() - :silence::interval as silent";

    private final JdbcClient database;

    HistoryCheckRuns(JdbcClient database) {
        this.database = database;
    }

    /** The new run; empty when another one is running. */
    @Transactional
    public Optional<UUID> begin(Actor.Staff by, Instant now) {
        database.sql("""
                        update dossier.history_check set state = 'BROKEN_OFF', ended_at = alive_at
                        where state = 'RUNNING' and alive_at < now() - :silence::interval
                        """).param("silence", SILENCE.toString()).update();
        return database.sql("""
                        insert into dossier.history_check (id, started_at, started_by, account, state)
                        values (:id, :now, :by, :account, 'RUNNING')
                        on conflict (state) where state = 'RUNNING' do nothing returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("now", DossierStore.utc(now))
                .param("by", by.displayName())
                .param("account", by.account().value())
                .query(UUID.class)
                .optional();
    }

    public Optional<UUID> running() {
        return database.sql("select id from dossier.history_check where state = 'RUNNING'")
                .query(UUID.class)
                .optional();
    }

    /** Told while the check reads in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tell(UUID id, Progress progress) {
        database.sql("""
                        update dossier.history_check set dossiers = :dossiers, events = :events, alive_at = now()
                        where id = :id and state = 'RUNNING'
                        """)
                .param("id", id)
                .param("dossiers", progress.dossiers())
                .param("events", progress.events())
                .update();
    }

    @Transactional
    public void end(UUID id, Report report, Instant now) {
        end(id, report.isProven() ? State.PROVEN : State.CHANGED, now);
        database.sql("""
                        update dossier.history_check set dossiers = :dossiers, events = :events, seals = :seals
                        where id = :id
                        """)
                .param("id", id)
                .param("dossiers", report.dossiers())
                .param("events", report.events())
                .param("seals", report.seals())
                .update();
        for (int number = 0; number < report.faults().size(); number++) {
            insert(id, number, report.faults().get(number));
        }
    }

    public void breakOff(UUID id, Instant now) {
        end(id, State.BROKEN_OFF, now);
    }

    public Optional<HistoryCheckRun> find(UUID id) {
        return database.sql("select " + COLUMNS + " from dossier.history_check where id = :id")
                .param("id", id)
                .param("silence", SILENCE.toString())
                .query((row, _) -> run(row, findings(id)))
                .optional();
    }

    public List<HistoryCheckRun> latest(int most) {
        return database.sql("select " + COLUMNS + " from dossier.history_check order by started_at desc limit :most")
                .param("most", most)
                .param("silence", SILENCE.toString())
                .query((row, _) -> run(row, List.of()))
                .list();
    }

    private void end(UUID id, State state, Instant now) {
        database.sql("update dossier.history_check set state = :state, ended_at = :now where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("now", DossierStore.utc(now))
                .update();
    }

    private void insert(UUID id, int number, HistoryFault fault) {
        database.sql("insert into dossier.history_check_fault values (:id, :number, :kind, :dossier, :detail)")
                .param("id", id)
                .param("number", number)
                .param("kind", fault.kind().name())
                .param(
                        "dossier",
                        fault.dossier() == null ? null : fault.dossier().value())
                .param("detail", fault.detail())
                .update();
    }

    private List<Finding> findings(UUID id) {
        return database.sql("""
                        select fault.kind, fault.dossier, fault.detail, dossier.code
                        from dossier.history_check_fault fault left join dossier.dossier on dossier.id = fault.dossier
                        where fault.run = :id order by fault.number
                        """).param("id", id).query((row, _) -> finding(row)).list();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        var dossier = row.getObject("dossier", UUID.class);
        var fault = new HistoryFault(
                HistoryFault.Kind.valueOf(row.getString("kind")),
                dossier == null ? null : new DossierId(dossier),
                row.getString("detail"));
        return new Finding(fault, row.getString("code"));
    }

    private static HistoryCheckRun run(ResultSet row, List<Finding> findings) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        return new HistoryCheckRun(
                row.getObject("id", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("started_by"),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                state == State.RUNNING && row.getBoolean("silent") ? State.BROKEN_OFF : state,
                row.getLong("dossiers"),
                row.getLong("events"),
                row.getLong("seals"),
                findings);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
