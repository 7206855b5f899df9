package vn.motcua.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.ProcedureCode;

/** The imports and the records they took over, as they came. */
@Repository
class ImportStore {

    private static final int MOST_LISTED = 50;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How an import is kept: what the report says, without what stands in columns of its own. */
    private record Findings(ImportFigures figures, List<ImportProblem> problems) {}

    private final JdbcClient database;

    ImportStore(JdbcClient database) {
        this.database = database;
    }

    /** Only one import at a time, up to the end of the transaction. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtext('catalog.import'))")
                .query((row, number) -> number)
                .single();
    }

    /** For each procedure ever imported, the digest of the record it was last imported from. */
    Map<String, String> latestDigests() {
        var digests = new HashMap<String, String>();
        database.sql("select distinct on (code) code, digest from catalog.source_record order by code, serial desc")
                .query(row -> {
                    digests.put(row.getString("code"), row.getString("digest"));
                });
        return digests;
    }

    void keep(ProcedureCode code, String record, List<FormerSettlement> former, UUID importId) {
        database.sql("""
                        insert into catalog.source_record (code, digest, record, former, import_id)
                        values (:code, :digest, :record, :former::jsonb, :import)
                        """)
                .param("code", code.value())
                .param("digest", digest(record))
                .param("record", record)
                .param("former", ProcedureJson.writeFormer(former))
                .param("import", importId)
                .update();
    }

    Optional<String> latestRecord(ProcedureCode code) {
        return database.sql("select record from catalog.source_record where code = :code order by serial desc limit 1")
                .param("code", code.value())
                .query(String.class)
                .optional();
    }

    /** What came back as a to-do when the procedure was last imported. */
    List<FormerSettlement> former(ProcedureCode code) {
        return database.sql("select former from catalog.source_record where code = :code order by serial desc limit 1")
                .param("code", code.value())
                .query(String.class)
                .optional()
                .map(ProcedureJson::readFormer)
                .orElse(List.of());
    }

    void keep(ImportReport report) {
        database.sql("""
                        insert into catalog.import (id, file_name, effective_from, imported_at, imported_by, findings)
                        values (:id, :file, :from, :at, :by, :findings::jsonb)
                        """)
                .param("id", report.id())
                .param("file", report.file().name())
                .param("from", report.file().effectiveFrom())
                .param("at", report.importedAt().atOffset(ZoneOffset.UTC))
                .param("by", report.importedBy())
                .param("findings", JSON.writeValueAsString(new Findings(report.figures(), report.problems())))
                .update();
    }

    List<ImportReport> latest() {
        return database.sql("select * from catalog.import order by imported_at desc, id desc limit :most")
                .param("most", MOST_LISTED)
                .query((row, number) -> report(row))
                .list();
    }

    Optional<ImportReport> report(UUID id) {
        return database.sql("select * from catalog.import where id = :id")
                .param("id", id)
                .query((row, number) -> report(row))
                .optional();
    }

    static String digest(String record) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(record.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ImportReport report(ResultSet row) throws SQLException {
        var findings = JSON.readValue(row.getString("findings"), Findings.class);
        return new ImportReport(
                row.getObject("id", UUID.class),
                new ImportReport.ImportedFile(
                        row.getString("file_name"), row.getObject("effective_from", LocalDate.class)),
                instant(row),
                row.getString("imported_by"),
                findings.figures(),
                findings.problems());
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getTimestamp("imported_at").toInstant();
    }
}
