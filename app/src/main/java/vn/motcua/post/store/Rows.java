package vn.motcua.post.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.organisation.AreaCode;
import vn.motcua.post.Charges;
import vn.motcua.post.Consignment;
import vn.motcua.post.ConsignmentState;
import vn.motcua.post.Correspondent;
import vn.motcua.post.Direction;
import vn.motcua.post.Enclosed;
import vn.motcua.post.PostalAddress;
import vn.motcua.post.TrackingCode;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Money;
import vn.motcua.shared.UnitCode;

/** Consignments as rows. */
final class Rows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Enclosed>> PAPERS = new TypeReference<>() {};

    private Rows() {}

    static Consignment consignment(ResultSet row, int number) throws SQLException {
        return new Consignment(
                new ConsignmentId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new TrackingCode(row.getString("tracking_code")),
                Direction.valueOf(row.getString("direction")),
                ConsignmentState.valueOf(row.getString("state")),
                citizen(row),
                new UnitCode(row.getString("desk")),
                new UnitCode(row.getString("origin")),
                new UnitCode(row.getString("office")),
                contents(row),
                matter(row),
                new Consignment.Times(
                        instant(row, "created_at"),
                        instant(row, "since"),
                        row.getObject("promised_by", LocalDate.class)));
    }

    private static Correspondent citizen(ResultSet row) throws SQLException {
        return new Correspondent(
                row.getString("citizen_name"),
                row.getString("identifier"),
                row.getString("phone"),
                new PostalAddress(
                        row.getString("address_line"), new AreaCode(row.getString("commune")), row.getString("place")));
    }

    private static Consignment.Contents contents(ResultSet row) throws SQLException {
        return new Consignment.Contents(
                papers(row.getString("papers")),
                row.getInt("grams"),
                new Charges(new Money(row.getLong("fees")), new Money(row.getLong("postage"))),
                row.getInt("misses"));
    }

    private static Consignment.Matter matter(ResultSet row) throws SQLException {
        return new Consignment.Matter(
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                Optional.ofNullable(row.getObject("dossier", UUID.class))
                        .map(DossierId::new)
                        .orElse(null),
                Optional.ofNullable(row.getString("dossier_code"))
                        .map(DossierCode::new)
                        .orElse(null),
                row.getBoolean("result_by_post"));
    }

    static String json(List<Enclosed> papers) {
        return JSON.writeValueAsString(papers);
    }

    static List<Enclosed> papers(String json) {
        return JSON.readValue(json, PAPERS);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
