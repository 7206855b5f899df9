package vn.motcua.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.ArchivePackage;
import vn.motcua.archive.Erasure;
import vn.motcua.archive.Holding;
import vn.motcua.archive.Proposal;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcedureCode;

/** Finished dossiers, each with the rule that it falls under. */
@Repository
public class ArchiveStore {

    private static final String HOLDINGS = """
            select h.dossier, h.code, h.procedure_code, h.procedure_name, h.field, h.finished_on,
                   r.scope, r.subject, r.years, r.valid_from, r.basis, r.verified,
                   e.decision_number, e.decision_date, e.signer, e.erased_at, e.erased_by_name,
                   cardinality(e.files) as erased_files,
                   p.id as proposal, p.reason, p.proposed_at, p.proposed_by, p.proposed_by_name
            from archive.holding h
            join lateral (
                select * from archive.retention_rule r
                where (r.scope = 'EVERYTHING' or r.scope = 'FIELD' and r.subject = h.field
                       or r.scope = 'PROCEDURE' and r.subject = h.procedure_code)
                  and r.valid_from <= h.finished_on
                order by case r.scope when 'PROCEDURE' then 1 when 'FIELD' then 2 else 3 end, r.valid_from desc
                limit 1) r on true
            left join archive.erasure e on e.dossier = h.dossier
            left join archive.proposal p on p.dossier = h.dossier and p.outcome is null
            """;

    private final JdbcClient database;

    ArchiveStore(JdbcClient database) {
        this.database = database;
    }

    public void enter(Dossier dossier, LocalDate finishedOn) {
        var procedure = dossier.filing().procedure();
        database.sql("""
                        insert into archive.holding
                            (dossier, code, procedure_code, procedure_name, field, finished_on)
                        values (:dossier, :code, :procedure, :name, :field, :on)
                        on conflict (dossier) do update set finished_on = excluded.finished_on
                        where archive.holding.finished_on <> excluded.finished_on
                        """)
                .param("dossier", dossier.id().value())
                .param("code", dossier.code().value())
                .param("procedure", procedure.code().value())
                .param("name", procedure.name())
                .param("field", procedure.field())
                .param("on", finishedOn)
                .update();
    }

    /** A dossier whose result was recalled goes on. */
    public void remove(DossierId dossier) {
        database.sql("delete from archive.holding where dossier = :dossier")
                .param("dossier", dossier.value())
                .update();
    }

    public Optional<Holding> find(DossierId dossier) {
        return withPackages(database.sql(HOLDINGS + " where h.dossier = :dossier")
                        .param("dossier", dossier.value())
                        .query(ArchiveStore::read)
                        .list())
                .stream()
                .findFirst();
    }

    public List<Holding> due(LocalDate today, int most) {
        return withPackages(database.sql(HOLDINGS + """
                         where e.dossier is null and r.verified and h.finished_on + make_interval(years => r.years) < :today
                         order by h.finished_on limit :most
                        """)
                .param("today", today)
                .param("most", most)
                .query(ArchiveStore::read)
                .list());
    }

    public List<Holding> latest(int most) {
        return withPackages(database.sql(HOLDINGS + " order by h.finished_on desc, h.code desc limit :most")
                .param("most", most)
                .query(ArchiveStore::read)
                .list());
    }

    public void add(DossierId dossier, int version, ArchivePackage made, String by) {
        database.sql("""
                        insert into archive.package (dossier, made_at, made_by, version, bytes, fingerprint)
                        values (:dossier, :at, :by, :version, :bytes, :fingerprint)
                        """)
                .param("dossier", dossier.value())
                .param("at", made.madeAt().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("version", version)
                .param("bytes", made.bytes())
                .param("fingerprint", made.fingerprint())
                .update();
    }

    public void add(Holding holding, Proposal proposal, Erasure erasure, UUID account, List<String> files) {
        database.sql("""
                        insert into archive.erasure
                            (dossier, code, decision_number, decision_date, signer, rule, kept_until,
                             erased_at, erased_by, erased_by_name, files, proposal)
                        values (:dossier, :code, :number, :date, :signer, :rule, :until, :at, :by, :byName, :files, :proposal)
                        """)
                .param("dossier", holding.dossier().value())
                .param("code", holding.code().value())
                .param("number", erasure.decision().number())
                .param("date", erasure.decision().date())
                .param("signer", erasure.decision().signer())
                .param("rule", holding.rule().toString())
                .param("until", holding.keptUntil().orElseThrow())
                .param("at", erasure.at().atOffset(ZoneOffset.UTC))
                .param("by", account.toString())
                .param("byName", erasure.by())
                .param("files", files.toArray(String[]::new))
                .param("proposal", proposal.id())
                .update();
    }

    /** The record of the end of keeping as JSON: what was proposed, decided and named; empty while files are kept. */
    public Optional<String> record(DossierId dossier) {
        return database.sql("""
                        select jsonb_pretty(to_jsonb(e) - 'erased_by' - 'proposal' || jsonb_build_object('proposal',
                          to_jsonb(p) - 'dossier' - 'proposed_by' - 'ended_by'))
                        from archive.erasure e left join archive.proposal p on p.id = e.proposal where e.dossier = :dossier
                        """)
                .param("dossier", dossier.value())
                .query(String.class)
                .optional();
    }

    private List<Holding> withPackages(List<Holding> holdings) {
        Map<UUID, List<PackedOf>> packages = packages(
                holdings.stream().map(holding -> holding.dossier().value()).toList());
        return holdings.stream()
                .map(holding ->
                        with(holding, packages.getOrDefault(holding.dossier().value(), List.of())))
                .toList();
    }

    private static Holding with(Holding bare, List<PackedOf> packages) {
        return new Holding(
                bare.dossier(),
                bare.code(),
                bare.procedure(),
                bare.procedureName(),
                bare.field(),
                bare.finishedOn(),
                bare.rule(),
                packages.stream().map(PackedOf::packed).toList(),
                bare.proposal(),
                bare.erasure());
    }

    private record PackedOf(UUID dossier, Holding.Packed packed) {}

    private Map<UUID, List<PackedOf>> packages(Collection<UUID> dossiers) {
        return database
                .sql("""
                        select dossier, made_at, made_by, version, bytes, fingerprint from archive.package
                        where dossier = any(:dossiers) order by made_at desc
                        """)
                .param("dossiers", dossiers.toArray(UUID[]::new))
                .query((row, number) -> new PackedOf(
                        row.getObject("dossier", UUID.class),
                        new Holding.Packed(
                                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                                row.getString("made_by"),
                                row.getInt("version"),
                                row.getLong("bytes"),
                                row.getString("fingerprint"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(PackedOf::dossier));
    }

    private static Holding read(ResultSet row, int number) throws SQLException {
        return new Holding(
                new DossierId(row.getObject("dossier", UUID.class)),
                new DossierCode(row.getString("code")),
                new ProcedureCode(row.getString("procedure_code")),
                row.getString("procedure_name"),
                row.getString("field"),
                row.getObject("finished_on", LocalDate.class),
                StoredRetentionRules.read(row, number),
                List.of(),
                row.getString("proposal") == null ? null : ErasureProposals.read(row, "proposal"),
                erasure(row));
    }

    private static @Nullable Erasure erasure(ResultSet row) throws SQLException {
        String decision = row.getString("decision_number");
        return decision == null
                ? null
                : new Erasure(
                        new Erasure.Decision(
                                decision, row.getObject("decision_date", LocalDate.class), row.getString("signer")),
                        row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                        row.getString("erased_by_name"),
                        row.getInt("erased_files"));
    }
}
