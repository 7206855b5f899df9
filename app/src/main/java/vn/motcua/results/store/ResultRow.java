package vn.motcua.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Result;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.RegisteredResult.Content;
import vn.motcua.results.RegisteredResult.End;
import vn.motcua.results.RegisteredResult.Entry;
import vn.motcua.results.RegisteredResult.Files;
import vn.motcua.results.RegisteredResult.HashedFile;
import vn.motcua.results.RegisteredResult.Matter;
import vn.motcua.results.ResultState;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ResultId;
import vn.motcua.shared.UnitCode;

/** A result as a row. */
final class ResultRow {

    private ResultRow() {}

    static RegisteredResult read(ResultSet row) throws SQLException {
        var signer = row.getString("signer");
        return new RegisteredResult(
                new ResultId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                ResultState.valueOf(row.getString("state")),
                matter(row),
                new Content(
                        row.getString("type"),
                        Result.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        ResultJson.data(row.getString("data"))),
                new Files(
                        Objects.requireNonNull(file(row, "draft"), "the table asks for it"),
                        file(row, "signed"),
                        file(row, "sealed")),
                row.getString("code"),
                resultId(row.getObject("replaces", UUID.class)),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                signer == null ? null : ResultJson.staff(signer),
                entry(row),
                end(row));
    }

    static Map<String, @Nullable Object> parameters(RegisteredResult result) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", result.id().value());
        values.put("state", result.state().name());
        values.put("type", result.content().type());
        values.put("kind", result.content().kind().name());
        values.put("name", result.content().name());
        values.put("data", ResultJson.data(result.content().data()));
        values.put(
                "replaces", result.replaces() == null ? null : result.replaces().value());
        values.put("prepared_at", utc(result.preparedAt()));
        values.put("signer", result.signer() == null ? null : ResultJson.actor(result.signer()));
        put(values, "draft", result.files().draft());
        put(values, "signed", result.files().signed());
        put(values, "sealed", result.files().sealed());
        var entry = result.entry();
        values.put("series", entry == null ? null : entry.series());
        values.put("year", entry == null ? null : entry.year());
        values.put("serial", entry == null ? null : entry.serial());
        values.put("number", entry == null ? null : entry.number());
        values.put("issued_on", entry == null ? null : entry.issuedOn());
        values.put("valid_to", entry == null ? null : entry.validTo());
        var end = result.end();
        values.put("ended_on", end == null ? null : end.on());
        values.put("end_reason", end == null ? null : end.reason());
        values.put("end_decision", end == null ? null : end.decision());
        return values;
    }

    static Map<String, @Nullable Object> matterParameters(RegisteredResult result) {
        var matter = result.matter();
        return Map.of(
                "dossier", matter.dossier().value(),
                "dossier_code", matter.dossierCode().value(),
                "procedure", matter.procedure().value(),
                "agency", matter.agency().value(),
                "handling_unit", matter.handlingUnit().value(),
                "owner_name", matter.ownerName(),
                "owner_identifier", matter.ownerIdentifier(),
                "code", result.code());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                new DossierId(row.getObject("dossier", UUID.class)),
                new DossierCode(row.getString("dossier_code")),
                new ProcedureCode(row.getString("procedure")),
                new UnitCode(row.getString("agency")),
                new UnitCode(row.getString("handling_unit")),
                row.getString("owner_name"),
                row.getString("owner_identifier"));
    }

    private static @Nullable Entry entry(ResultSet row) throws SQLException {
        return row.getString("number") == null
                ? null
                : new Entry(
                        row.getString("series"),
                        row.getInt("year"),
                        row.getInt("serial"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class));
    }

    private static @Nullable End end(ResultSet row) throws SQLException {
        var on = row.getObject("ended_on", LocalDate.class);
        return on == null ? null : new End(on, row.getString("end_reason"), row.getString("end_decision"));
    }

    private static @Nullable HashedFile file(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new HashedFile(new FileId(id), row.getString(column + "_sha256"));
    }

    private static @Nullable ResultId resultId(@Nullable UUID id) {
        return id == null ? null : new ResultId(id);
    }

    private static void put(Map<String, @Nullable Object> values, String column, @Nullable HashedFile file) {
        values.put(column, file == null ? null : file.id().value());
        values.put(column + "_sha256", file == null ? null : file.sha256());
    }
}
