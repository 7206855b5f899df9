package vn.motcua.digitisation.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.Scan;
import vn.motcua.digitisation.Scan.Problem;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** What came in, as a queue: whoever takes work up holds it for a while only, so that it outlives every machine. */
@Repository
public class ScanRows {

    private static final int MOST_LISTED = 200;
    private static final int MOST_ATTEMPTS = 3;

    private final JdbcClient database;

    ScanRows(JdbcClient database) {
        this.database = database;
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

    /** Puts it down; false when a file of this origin was taken in before. */
    public boolean insert(NewScan scan) {
        var staff = scan.by() instanceof Actor.Staff person ? person : null;
        var place = scan.place();
        int rows = database.sql("""
                        insert into digitisation.scan (id, unit, dossier, dossier_code, component, name, way, origin, appends,
                            seen, link, taken_at, account, post, post_unit, role, by_name, state, problem, problem_args)
                        values (:id, :unit, :dossier, :code, :component, :name, :way, :origin, :appends, :seen, :link, :at,
                            :account, :post, :postUnit, :role, :by, :state, :problem, :arguments)
                        on conflict (origin) do nothing
                        """)
                .param("id", scan.id())
                .param("unit", scan.unit().value())
                .param("dossier", scan.dossier() == null ? null : scan.dossier().value())
                .param("code", place == null ? null : place.dossier().value())
                .param("component", place == null ? null : place.component())
                .param("name", scan.name())
                .param("way", scan.way().name())
                .param("origin", scan.origin())
                .param("appends", scan.appends())
                .param("seen", scan.seen())
                .param("link", scan.link())
                .param("at", utc(scan.takenAt()))
                .param("account", staff == null ? null : staff.account().value())
                .param("post", staff == null ? null : staff.post().value())
                .param("postUnit", staff == null ? null : staff.unit().value())
                .param("role", staff == null ? null : staff.role().name())
                .param("by", scan.by().displayName())
                .param("state", scan.state().name())
                .param("problem", scan.problem() == null ? null : scan.problem().key())
                .param("arguments", scan.problem() == null ? new String[0] : array(scan.problem()))
                .update();
        for (int place0 = 0; rows > 0 && place0 < scan.sources().size(); place0++) {
            database.sql("insert into digitisation.source (scan, place, file) values (:scan, :place, :file)")
                    .param("scan", scan.id())
                    .param("place", place0)
                    .param("file", scan.sources().get(place0).value())
                    .update();
        }
        return rows > 0;
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
                        .param("arguments", problem == null ? new String[0] : array(problem))
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

    /** Sends a waiting one to its place; false when it waits no longer. */
    public boolean attach(UUID scan, DossierId dossier, NewScan as) {
        var staff = (Actor.Staff) as.by();
        return database.sql("""
                        update digitisation.scan set state = 'QUEUED', attempts = 0, problem = null, problem_args = '{}',
                            dossier = :dossier, dossier_code = :code, component = :component, appends = :appends,
                            seen = :seen, account = :account, post = :post, post_unit = :postUnit, role = :role,
                            by_name = :by
                        where id = :id and state in ('WAITING', 'FAILED')
                        """)
                        .param("id", scan)
                        .param("dossier", dossier.value())
                        .param(
                                "code",
                                java.util.Objects.requireNonNull(as.place())
                                        .dossier()
                                        .value())
                        .param("component", as.place().component())
                        .param("appends", as.appends())
                        .param("seen", as.seen())
                        .param("account", staff.account().value())
                        .param("post", staff.post().value())
                        .param("postUnit", staff.unit().value())
                        .param("role", staff.role().name())
                        .param("by", staff.displayName())
                        .update()
                == 1;
    }

    /** False when it waits no longer. */
    public boolean drop(UUID scan) {
        return database.sql("""
                        update digitisation.scan set state = 'DROPPED' where id = :id and state in ('WAITING', 'FAILED')
                        """).param("id", scan).update() == 1;
    }

    public Optional<Scan> find(UUID id) {
        return database.sql("select * from digitisation.scan where id = :id")
                .param("id", id)
                .query((row, _) -> scan(row))
                .optional();
    }

    public List<FileId> sources(UUID scan) {
        return database.sql("select file from digitisation.source where scan = :scan order by place")
                .param("scan", scan)
                .query((row, _) -> new FileId(row.getObject("file", UUID.class)))
                .list();
    }

    public List<Scan> openOf(DossierId dossier) {
        return database.sql("""
                        select * from digitisation.scan
                        where dossier = :dossier and state in ('QUEUED', 'RUNNING', 'WAITING', 'FAILED') order by id
                        """)
                .param("dossier", dossier.value())
                .query((row, _) -> scan(row))
                .list();
    }

    public List<Scan> openAt(UnitCode unit) {
        return database.sql("""
                        select * from digitisation.scan
                        where unit = :unit and state in ('QUEUED', 'RUNNING', 'WAITING', 'FAILED')
                          and (dossier is null or state in ('WAITING', 'FAILED'))
                        order by id limit :most
                        """)
                .param("unit", unit.value())
                .param("most", MOST_LISTED)
                .query((row, _) -> scan(row))
                .list();
    }

    public List<Scan> ofLink(UUID link) {
        return database.sql("select * from digitisation.scan where link = :link order by id")
                .param("link", link)
                .query((row, _) -> scan(row))
                .list();
    }

    private Job job(ResultSet row) throws SQLException {
        var scan = scan(row);
        var dossier = row.getObject("dossier", UUID.class);
        var ticket = new Job.Ticket(
                row.getInt("attempts"),
                row.getBoolean("appends"),
                row.getObject("seen", UUID.class),
                row.getObject("link", UUID.class));
        return new Job(scan, dossier == null ? null : new DossierId(dossier), ticket, actor(row), sources(scan.id()));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return account == null
                ? new Actor.System(row.getString("by_name"))
                : new Actor.Staff(
                        new AccountId(account),
                        new PostId(row.getObject("post", UUID.class)),
                        new UnitCode(row.getString("post_unit")),
                        Role.valueOf(row.getString("role")),
                        row.getString("by_name"),
                        null);
    }

    private static Scan scan(ResultSet row) throws SQLException {
        var code = row.getString("dossier_code");
        var problem = row.getString("problem");
        return new Scan(
                row.getObject("id", UUID.class),
                new UnitCode(row.getString("unit")),
                code == null ? null : new Place(new DossierCode(code), row.getString("component")),
                row.getString("name"),
                Scan.Way.valueOf(row.getString("way")),
                Scan.State.valueOf(row.getString("state")),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getInt("pages"),
                row.getInt("pages_done"),
                problem == null ? null : new Problem(problem, strings(row.getArray("problem_args"))));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static String[] array(Problem problem) {
        return problem.arguments().toArray(String[]::new);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
