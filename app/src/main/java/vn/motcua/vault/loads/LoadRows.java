package vn.motcua.vault.loads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.UnitCode;
import vn.motcua.vault.ArchiveReport;
import vn.motcua.vault.ArchiveReport.Row;
import vn.motcua.vault.ArchiveReport.Summary;
import vn.motcua.vault.ArchiveReport.Verdict;

/** The reports of loads, and what earlier loads took. */
@Repository
class LoadRows {

    private final JdbcClient database;

    LoadRows(JdbcClient database) {
        this.database = database;
    }

    /** Which of the sources were taken in before. */
    Set<String> known(Collection<String> sources) {
        return new HashSet<>(database.sql("select source from vault.document_source where source = any(:sources)")
                .param("sources", sources.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    @Transactional
    void keep(ArchiveReport report) {
        var summary = report.summary();
        database.sql("insert into vault.archive_load values (:id, :at, :by, :unit, :file, :preview)")
                .param("id", summary.id())
                .param("at", summary.at().atOffset(ZoneOffset.UTC))
                .param("by", summary.by())
                .param("unit", summary.unit().value())
                .param("file", summary.fileName())
                .param("preview", summary.preview())
                .update();
        for (var row : report.rows()) {
            database.sql(
                            "insert into vault.archive_row values (:load, :line, :owner, :name, :verdict, :detail, :words)")
                    .param("load", summary.id())
                    .param("line", row.line())
                    .param("owner", row.owner())
                    .param("name", row.name())
                    .param("verdict", row.verdict().name())
                    .param("detail", row.detail())
                    .param("words", row.words().toArray(String[]::new))
                    .update();
        }
    }

    List<Summary> latest(int most) {
        var loads = database.sql("select * from vault.archive_load order by at desc, id desc limit :most")
                .param("most", most)
                .query((row, _) -> summary(row, Map.of()))
                .list();
        var counts = counts(loads.stream().map(Summary::id).toArray(UUID[]::new));
        return loads.stream()
                .map(load -> new Summary(
                        load.id(),
                        load.at(),
                        load.by(),
                        load.unit(),
                        load.fileName(),
                        load.preview(),
                        counts.getOrDefault(load.id(), Map.of())))
                .toList();
    }

    Optional<ArchiveReport> find(UUID id) {
        var rows = database.sql("select * from vault.archive_row where load = :id order by line")
                .param("id", id)
                .query(LoadRows::line)
                .list();
        return database.sql("select * from vault.archive_load where id = :id")
                .param("id", id)
                .query((row, _) -> new ArchiveReport(summary(row, ArchiveReport.count(rows)), rows))
                .optional();
    }

    private Map<UUID, Map<Verdict, Integer>> counts(UUID[] loads) {
        var counts = new HashMap<UUID, Map<Verdict, Integer>>();
        database.sql("""
                        select load, verdict, count(*) as lines from vault.archive_row
                        where load = any(:loads) group by 1, 2
                        """).param("loads", loads).query(row -> {
            counts.computeIfAbsent(row.getObject("load", UUID.class), _ -> new HashMap<>())
                    .put(Verdict.valueOf(row.getString("verdict")), row.getInt("lines"));
        });
        return counts;
    }

    private static Summary summary(ResultSet row, Map<Verdict, Integer> verdicts) throws SQLException {
        return new Summary(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                new UnitCode(row.getString("unit")),
                row.getString("file_name"),
                row.getBoolean("preview"),
                verdicts);
    }

    private static Row line(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getInt("line"),
                row.getString("owner"),
                row.getString("name"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("detail"),
                List.of((String[]) row.getArray("words").getArray()));
    }
}
