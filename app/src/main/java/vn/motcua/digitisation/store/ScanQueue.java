package vn.motcua.digitisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.digitisation.Scan;
import vn.motcua.digitisation.Scan.Problem;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;

/** What came in, as a queue: whoever takes work up holds it for a while only, so that it outlives every machine. */
@Repository
public class ScanQueue {

    private static final int MOST_ATTEMPTS = 3;

    private final JdbcClient database;
    private final ScanRows rows;

    ScanQueue(JdbcClient database, ScanRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * A scan to be worked on.
     *
     * @param attempt the right to it: once the lease is over another node takes the next one
     */
    public record Job(Scan scan, @Nullable DossierId dossier, Ticket ticket, Actor by, List<FileId> sources) {

        /** What the person wanted, and what of it is on record. */
        public record Ticket(
                int attempt,
                boolean appends,
                @Nullable UUID seen,
                @Nullable UUID link) {}
    }

    /** Takes the next one up, for as long as the lease runs; those of one paper one after the other, in their order. */
    public Optional<Job> claim(Duration lease) {
        return database.sql("""
                        update digitisation.scan set state = 'RUNNING', attempts = attempts + 1, pages_done = 0,
                            lease_until = now() + :lease::interval
                        where id = (
                            select id from digitisation.scan s
                            where (state = 'QUEUED' or state = 'RUNNING' and lease_until < now())
                              and not exists (
                                select 1 from digitisation.scan before
                                where before.dossier = s.dossier and before.component = s.component and before.id < s.id
                                  and before.state in ('QUEUED', 'RUNNING'))
                            order by id limit 1 for update skip locked)
                        returning *
                        """)
                .param("lease", lease.toString())
                .query((row, _) -> job(row))
                .optional();
    }

    /** Tells how far it is and holds it longer; false when another node has taken it over. */
    public boolean progress(UUID scan, int attempt, int done, int pages, Duration lease) {
        return database.sql("""
                        update digitisation.scan set pages_done = :done, pages = :pages,
                            lease_until = now() + :lease::interval
                        where id = :id and state = 'RUNNING' and attempts = :attempt
                        """)
                        .param("id", scan)
                        .param("attempt", attempt)
                        .param("done", done)
                        .param("pages", pages)
                        .param("lease", lease.toString())
                        .update()
                == 1;
    }

    /** Ends the work; false when another node has taken it over. */
    public boolean end(UUID scan, int attempt, Scan.State state, @Nullable Problem problem) {
        return database.sql("""
                        update digitisation.scan set state = :state, lease_until = null, problem = :problem,
                            problem_args = :arguments
                        where id = :id and state = 'RUNNING' and attempts = :attempt
                        """)
                        .param("id", scan)
                        .param("attempt", attempt)
                        .param("state", state.name())
                        .param("problem", problem == null ? null : problem.key())
                        .param("arguments", problem == null ? new String[0] : ScanRows.array(problem))
                        .update()
                == 1;
    }

    /** Whether it was tried as often as is of use. */
    public static boolean isLastAttempt(int attempt) {
        return attempt >= MOST_ATTEMPTS;
    }

    /** Gives the work back as if it had not been taken up: the product stops. */
    public void giveBack(UUID scan, int attempt) {
        database.sql("""
                        update digitisation.scan set state = 'QUEUED', lease_until = null, attempts = attempts - 1
                        where id = :id and state = 'RUNNING' and attempts = :attempt
                        """).param("id", scan).param("attempt", attempt).update();
    }

    private Job job(ResultSet row) throws SQLException {
        var scan = ScanRows.scan(row);
        var dossier = row.getObject("dossier", UUID.class);
        var ticket = new Job.Ticket(
                row.getInt("attempts"),
                row.getBoolean("appends"),
                row.getObject("seen", UUID.class),
                row.getObject("link", UUID.class));
        return new Job(
                scan,
                dossier == null ? null : new DossierId(dossier),
                ticket,
                ActorColumns.actor(row),
                rows.sources(scan.id()));
    }
}
