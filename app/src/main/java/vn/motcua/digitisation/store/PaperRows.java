package vn.motcua.digitisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.digitisation.Described;
import vn.motcua.digitisation.DigitisedPaper;
import vn.motcua.digitisation.Fault;
import vn.motcua.digitisation.PaperState;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.Proposal;
import vn.motcua.digitisation.Proposals;
import vn.motcua.digitisation.domain.FaultFinding.Measures;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.UnitCode;
import vn.motcua.vault.VaultDocument.Signed;

/** The digitised papers as they are, each with what it says of itself. */
@Repository
public class PaperRows {

    private static final String CURRENT = "state <> 'REPLACED'";

    private final JdbcClient database;

    PaperRows(JdbcClient database) {
        this.database = database;
    }

    /** What is on record of a paper beside what everyone sees. */
    public record Record(
            DigitisedPaper paper,
            Measures measures,
            String sourceHash,
            @Nullable UUID link,
            @Nullable UUID madeAccount,
            @Nullable UUID vault) {}

    public List<DigitisedPaper> of(DossierId dossier) {
        return database.sql("select * from digitisation.paper where dossier = :dossier and " + CURRENT
                        + " order by component")
                .param("dossier", dossier.value())
                .query((row, _) -> paper(row))
                .list();
    }

    /** The one in this place now, with everything that is on record of it. */
    public Optional<Record> current(DossierId dossier, String component) {
        return database.sql("select * from digitisation.paper where dossier = :dossier and component = :component and "
                        + CURRENT)
                .param("dossier", dossier.value())
                .param("component", component)
                .query((row, _) -> entry(row))
                .optional();
    }

    public Optional<Record> find(UUID id) {
        return database.sql("select * from digitisation.paper where id = :id")
                .param("id", id)
                .query((row, _) -> entry(row))
                .optional();
    }

    /** Whether the same content serves as another paper of the dossier. */
    public boolean isElsewhere(DossierId dossier, String component, String sourceHash) {
        return database.sql("""
                        select exists (select 1 from digitisation.paper
                            where dossier = :dossier and component <> :component and source_hash = :hash
                              and state <> 'REPLACED')
                        """)
                .param("dossier", dossier.value())
                .param("component", component)
                .param("hash", sourceHash)
                .query(Boolean.class)
                .single();
    }

    private static Record entry(ResultSet row) throws SQLException {
        var measures = new Measures(
                row.getInt("pages"),
                row.getInt("blank_pages"),
                row.getInt("dpi"),
                row.getDouble("confidence"),
                row.getInt("letters"),
                row.getBoolean("upside_down"));
        return new Record(
                paper(row),
                measures,
                row.getString("source_hash"),
                row.getObject("link", UUID.class),
                row.getObject("made_account", UUID.class),
                row.getObject("vault", UUID.class));
    }

    static DigitisedPaper paper(ResultSet row) throws SQLException {
        return new DigitisedPaper(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new DossierId(row.getObject("dossier", UUID.class)),
                new Place(new DossierCode(row.getString("dossier_code")), row.getString("component")),
                new UnitCode(row.getString("unit")),
                PaperState.valueOf(row.getString("state")),
                new FileId(row.getObject("file", UUID.class)),
                Signed.valueOf(row.getString("signed")),
                row.getInt("pages"),
                row.getDouble("confidence"),
                row.getString("content"),
                proposals(row),
                described(row),
                row.getString("in_spite_of"),
                faults(row),
                row.getObject("vault") != null,
                new DigitisedPaper.Making(
                        instant(row, "made_at"),
                        row.getString("made_by"),
                        instantOrNull(row, "confirmed_at"),
                        row.getString("confirmed_by")));
    }

    private static Set<Fault> faults(ResultSet row) throws SQLException {
        var faults = EnumSet.noneOf(Fault.class);
        for (var name : (String[]) row.getArray("faults").getArray()) {
            faults.add(Fault.valueOf(name));
        }
        return faults;
    }

    private static @Nullable Described described(ResultSet row) throws SQLException {
        return row.getString("kind") == null
                ? null
                : new Described(
                        row.getString("kind"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("owner_name"),
                        row.getString("owner_number"),
                        row.getObject("valid_to", LocalDate.class));
    }

    private static Proposals proposals(ResultSet row) throws SQLException {
        var values = Arrays.asList((String[]) row.getArray("proposed").getArray());
        var sureness = (Float[]) row.getArray("sureness").getArray();
        var each = new Proposal[values.size()];
        for (int place = 0; place < each.length; place++) {
            each[place] = new Proposal(values.get(place), sureness[place]);
        }
        return new Proposals(each[0], each[1], each[2], each[3], each[4], each[5], each[6]);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
