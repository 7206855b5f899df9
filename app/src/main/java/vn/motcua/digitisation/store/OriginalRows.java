package vn.motcua.digitisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;

/** The files as they came in, beside the papers that were made of them. */
@Repository
public class OriginalRows {

    private static final int MOST = 500;

    private final JdbcClient database;

    OriginalRows(JdbcClient database) {
        this.database = database;
    }

    /** A file of a scan. @param name as it came in */
    public record Original(FileId file, String name) {}

    /** Those of papers that were verified before; what is kept byte for byte is the paper itself and stays. */
    public List<Original> verifiedBefore(Instant moment) {
        return database.sql("""
                        select distinct source.file, scan.name
                        from digitisation.paper verified
                            join digitisation.scan on scan.dossier = verified.dossier
                                and scan.component = verified.component and scan.state = 'DONE'
                            join digitisation.source on source.scan = scan.id
                        where verified.state = 'VERIFIED' and verified.confirmed_at < :moment
                            and scan.taken_at <= verified.made_at
                            and not exists (select 1 from digitisation.paper where paper.file = source.file)
                        limit :most
                        """)
                .param("moment", ScanRows.utc(moment))
                .param("most", MOST)
                .query((row, _) -> original(row))
                .list();
    }

    /** All that came in for a dossier and what was replaced in it, but for the papers that it rests on now. */
    public List<Original> of(DossierId dossier) {
        return database.sql("""
                        with old as (
                            select source.file, scan.name from digitisation.source
                                join digitisation.scan on scan.id = source.scan where scan.dossier = :dossier
                            union
                            select file, component from digitisation.paper
                            where dossier = :dossier and state = 'REPLACED')
                        select distinct on (file) file, name from old
                        where file not in (
                            select file from digitisation.paper where dossier = :dossier and state <> 'REPLACED')
                        order by file, name
                        """)
                .param("dossier", dossier.value())
                .query((row, _) -> original(row))
                .list();
    }

    /** It is kept no longer. */
    public void forget(FileId file) {
        database.sql("delete from digitisation.source where file = :file")
                .param("file", file.value())
                .update();
    }

    private static Original original(ResultSet row) throws SQLException {
        return new Original(new FileId(row.getObject("file", UUID.class)), row.getString("name"));
    }
}
