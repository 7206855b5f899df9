package vn.motcua.digitisation.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.Scan;
import vn.motcua.digitisation.Scan.Problem;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.UnitCode;

/** What came in, and where it is. */
@Repository
public class ScanRows {

    private static final int MOST_LISTED = 200;

    private final JdbcClient database;

    ScanRows(JdbcClient database) {
        this.database = database;
    }

    /** Puts it down; false when a file of this origin was taken in before. */
    public boolean insert(NewScan scan) {
        var place = scan.place();
        int rows = database.sql("""
                        insert into digitisation.scan (id, unit, dossier, dossier_code, component, name, way, origin, appends,
                            seen, link, taken_at, account, post, post_unit, role, mandate, by_name, state, problem, problem_args)
                        values (:id, :unit, :dossier, :code, :component, :name, :way, :origin, :appends, :seen, :link, :at,
                            :account, :post, :postUnit, :role, :mandate, :by, :state, :problem, :arguments)
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
                .params(ActorColumns.of(scan.by()))
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

    /** Sends a waiting one to its place; false when it waits no longer. */
    public boolean attach(UUID scan, DossierId dossier, NewScan as) {
        return database.sql("""
                        update digitisation.scan set state = 'QUEUED', attempts = 0, problem = null, problem_args = '{}',
                            dossier = :dossier, dossier_code = :code, component = :component, appends = :appends,
                            seen = :seen, account = :account, post = :post, post_unit = :postUnit, role = :role,
                            mandate = :mandate, by_name = :by
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
                        .params(ActorColumns.of(as.by()))
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

    static Scan scan(ResultSet row) throws SQLException {
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

    static String[] array(Problem problem) {
        return problem.arguments().toArray(String[]::new);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
