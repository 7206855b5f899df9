package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.HistoryLine;
import vn.motcua.dossier.HistoryLines;
import vn.motcua.shared.DossierId;

@Repository
class StoredHistoryLines implements HistoryLines {

    private final JdbcClient database;

    StoredHistoryLines(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<HistoryLine> of(DossierId dossier) {
        return database.sql("""
                        select sequence, at, recorded_at, type, actor, request_key, payload, hash
                        from dossier.event where dossier = :dossier order by sequence
                        """)
                .param("dossier", dossier.value())
                .query(StoredHistoryLines::read)
                .list();
    }

    private static HistoryLine read(ResultSet row, int number) throws SQLException {
        return new HistoryLine(
                row.getInt("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("type"),
                row.getString("actor"),
                row.getObject("request_key", UUID.class),
                row.getString("payload"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
