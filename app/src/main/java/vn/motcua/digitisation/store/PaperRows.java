package vn.motcua.digitisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
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
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.UnitCode;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.VaultDocument.Signed;

/** Digitised papers, each with what it says of itself. */
@Repository
public class PaperRows {

    private static final String CURRENT = "state <> 'REPLACED'";

    private final JdbcClient database;

    PaperRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * A paper as it was made.
     *
     * @param sourceHash of the content that came in, to find the same paper handed in twice
     * @param link the phone's link that its pages came by, or null
     */
    public record NewPaper(
            UUID id,
            DossierId dossier,
            Place place,
            UnitCode unit,
            Content content,
            Proposals proposals,
            Set<Fault> faults,
            Instant madeAt,
            Actor by) {

        /** The file and what was measured on it. */
        public record Content(
                FileId file, String sourceHash, @Nullable UUID link, Signed signed, Measures measures, String text) {}
    }

    /** What is on record of a paper beside what everyone sees. */
    public record Record(
            DigitisedPaper paper,
            Measures measures,
            String sourceHash,
            @Nullable UUID link,
            @Nullable UUID madeAccount,
            @Nullable UUID vault) {}

    /** Lets nobody else put a paper into this place until the transaction ends. */
    public void lockPlace(DossierId dossier, String component) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:place, 1101))")
                .param("place", dossier + "/" + component)
                .query((_, _) -> true)
                .list();
    }

    public void insert(NewPaper paper) {
        var content = paper.content();
        var measures = content.measures();
        database.sql("""
                        insert into digitisation.paper (id, dossier, dossier_code, component, unit, state, file, source_hash,
                            link, signed, pages, blank_pages, dpi, confidence, letters, upside_down, content, proposed,
                            sureness, faults, made_at, made_by, made_account)
                        values (:id, :dossier, :code, :component, :unit, 'PROPOSED', :file, :hash, :link, :signed, :pages,
                            :blank, :dpi, :confidence, :letters, :upsideDown, :content, :proposed, :sureness, :faults, :at,
                            :by, :account)
                        """)
                .param("id", paper.id())
                .param("dossier", paper.dossier().value())
                .param("code", paper.place().dossier().value())
                .param("component", paper.place().component())
                .param("unit", paper.unit().value())
                .param("file", content.file().value())
                .param("hash", content.sourceHash())
                .param("link", content.link())
                .param("signed", content.signed().name())
                .param("pages", measures.pages())
                .param("blank", measures.blankPages())
                .param("dpi", measures.dpi())
                .param("confidence", measures.confidence())
                .param("letters", measures.letters())
                .param("upsideDown", measures.upsideDown())
                .param("content", content.text().replace("\0", ""))
                .param(
                        "proposed",
                        all(paper.proposals()).stream().map(Proposal::value).toArray(String[]::new))
                .param(
                        "sureness",
                        all(paper.proposals()).stream()
                                .map(Proposal::confidence)
                                .toArray(Double[]::new))
                .param("faults", names(paper.faults()))
                .param("at", ScanRows.utc(paper.madeAt()))
                .param("by", paper.by().displayName())
                .param(
                        "account",
                        paper.by() instanceof Actor.Staff staff
                                ? staff.account().value()
                                : null)
                .update();
    }

    public void replace(UUID paper) {
        database.sql("update digitisation.paper set state = 'REPLACED', version = version + 1 where id = :id")
                .param("id", paper)
                .update();
    }

    /** Writes down what an officer said; false when somebody was faster. */
    public boolean describe(
            UUID paper,
            int version,
            PaperState state,
            Described described,
            String inSpiteOf,
            Set<Fault> faults,
            Instant at,
            String by) {
        return database.sql("""
                        update digitisation.paper set version = version + 1, state = :state, kind = :kind, number = :number,
                            issued_on = :issuedOn, issuer = :issuer, owner_name = :ownerName, owner_number = :ownerNumber,
                            valid_to = :validTo, in_spite_of = :inSpiteOf, faults = :faults, confirmed_at = :at,
                            confirmed_by = :by
                        where id = :id and version = :version and state <> 'REPLACED'
                        """)
                        .param("id", paper)
                        .param("version", version)
                        .param("state", state.name())
                        .param("kind", described.kind())
                        .param("number", described.number())
                        .param("issuedOn", described.issuedOn())
                        .param("issuer", described.issuer())
                        .param("ownerName", described.ownerName())
                        .param("ownerNumber", described.ownerNumber())
                        .param("validTo", described.validTo())
                        .param("inSpiteOf", inSpiteOf)
                        .param("faults", names(faults))
                        .param("at", ScanRows.utc(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    public void putIntoVault(UUID paper, VaultDocumentId document) {
        database.sql("update digitisation.paper set vault = :vault where id = :id")
                .param("id", paper)
                .param("vault", document.value())
                .update();
    }

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

    static List<Proposal> all(Proposals proposals) {
        return List.of(
                proposals.kind(),
                proposals.number(),
                proposals.issuedOn(),
                proposals.issuer(),
                proposals.ownerName(),
                proposals.ownerNumber(),
                proposals.validTo());
    }

    private static String[] names(Collection<Fault> faults) {
        return faults.stream().map(Enum::name).toArray(String[]::new);
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
