package vn.motcua.organisation.areas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.AreaImport;
import vn.motcua.organisation.AreaImportReport;
import vn.motcua.organisation.AreaLevel;
import vn.motcua.organisation.AreaTally;
import vn.motcua.shared.Actor;

/** Who imported what, and what came of it. */
@Repository
class ImportLog {

    private final JdbcClient database;

    ImportLog(JdbcClient database) {
        this.database = database;
    }

    void add(AreaImportReport report, String fileName, Actor by, Instant at) {
        long id = database.sql("""
                insert into organisation.area_import (day, file_name, by_name, by_account, at)
                values (:day, :file, :name, :account, :at) returning id
                """)
                .param("day", report.day())
                .param("file", fileName)
                .param("name", by.displayName())
                .param(
                        "account",
                        by instanceof Actor.Staff staff ? staff.account().value() : null)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        report.tallies().forEach((level, tally) -> add(id, level, tally));
    }

    private void add(long id, AreaLevel level, AreaTally tally) {
        database.sql("""
                insert into organisation.area_import_tally (import, level, added, changed, ended, unchanged)
                values (:import, :level, :added, :changed, :ended, :unchanged)
                """)
                .param("import", id)
                .param("level", level.name())
                .param("added", tally.added())
                .param("changed", tally.changed())
                .param("ended", tally.ended())
                .param("unchanged", tally.unchanged())
                .update();
    }

    List<AreaImport> latest(int limit) {
        return database.sql("""
                select i.*, t.level, t.added, t.changed, t.ended, t.unchanged
                from (select * from organisation.area_import order by id desc limit :limit) i
                join organisation.area_import_tally t on t.import = i.id order by i.id desc
                """).param("limit", limit).query(ImportLog::imports);
    }

    private static List<AreaImport> imports(ResultSet rows) throws SQLException {
        List<AreaImport> imports = new ArrayList<>();
        Map<AreaLevel, AreaTally> tallies = new EnumMap<>(AreaLevel.class);
        while (rows.next()) {
            tallies.put(AreaLevel.valueOf(rows.getString("level")), tally(rows));
            if (tallies.size() == AreaLevel.values().length) {
                imports.add(anImport(rows, tallies));
                tallies.clear();
            }
        }
        return imports;
    }

    private static AreaImport anImport(ResultSet row, Map<AreaLevel, AreaTally> tallies) throws SQLException {
        return new AreaImport(
                row.getObject("day", LocalDate.class),
                row.getString("file_name"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                tallies);
    }

    private static AreaTally tally(ResultSet row) throws SQLException {
        return new AreaTally(row.getInt("added"), row.getInt("changed"), row.getInt("ended"), row.getInt("unchanged"));
    }
}
