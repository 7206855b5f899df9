package vn.motcua.results.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultState;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ResultId;
import vn.motcua.shared.UnitCode;

/** The register of results, each with its history. */
@Repository
public class ResultStore {

    private static final String SELECT = "select * from results.result ";

    private final JdbcClient database;
    private final MoveStore moves;

    ResultStore(JdbcClient database, MoveStore moves) {
        this.database = database;
        this.moves = moves;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the dossier has an open result already */
    public void insert(RegisteredResult result, Actor by, Instant at) {
        database.sql("""
                        insert into results.result (id, version, state, dossier, dossier_code, procedure, agency,
                            handling_unit, owner_name, owner_identifier, type, kind, name, data, code, replaces,
                            draft, draft_sha256, prepared_at)
                        values (:id, 1, :state, :dossier, :dossier_code, :procedure, :agency,
                            :handling_unit, :owner_name, :owner_identifier, :type, :kind, :name, :data::json, :code,
                            :replaces, :draft, :draft_sha256, :prepared_at)
                        """)
                .params(ResultRow.parameters(result))
                .params(ResultRow.matterParameters(result))
                .update();
        moves.add(result, by, at, "");
    }

    /**
     * Writes what has become of it.
     *
     * @param before as it was read; nothing is written when somebody else has moved it since
     * @return whether it was written
     */
    public boolean update(RegisteredResult before, RegisteredResult after, Actor by, Instant at, String detail) {
        int changed = database.sql("""
                        update results.result set version = version + 1, state = :state, type = :type, kind = :kind,
                            name = :name, data = :data::json, replaces = :replaces, draft = :draft,
                            draft_sha256 = :draft_sha256, signed = :signed, signed_sha256 = :signed_sha256,
                            sealed = :sealed, sealed_sha256 = :sealed_sha256, prepared_at = :prepared_at,
                            signer = :signer::json, series = :series, year = :year, serial = :serial,
                            number = :number, issued_on = :issued_on, valid_to = :valid_to, ended_on = :ended_on,
                            end_reason = :end_reason, end_decision = :end_decision
                        where id = :id and version = :version
                        """)
                .params(ResultRow.parameters(after))
                .param("version", before.version())
                .update();
        if (changed == 1) {
            moves.add(after, by, at, detail);
        }
        return changed == 1;
    }

    public Optional<RegisteredResult> find(ResultId id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> ResultRow.read(row))
                .optional();
    }

    public List<RegisteredResult> findAll(Collection<ResultId> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql(SELECT + "where id in (:ids)")
                        .param("ids", ids.stream().map(ResultId::value).toList())
                        .query((row, _) -> ResultRow.read(row))
                        .list();
    }

    /** Of the dossier, the latest first. */
    public List<RegisteredResult> of(DossierId dossier) {
        return database.sql(SELECT + "where dossier = :dossier order by prepared_at desc, id desc")
                .param("dossier", dossier.value())
                .query((row, _) -> ResultRow.read(row))
                .list();
    }

    /** Those of the dossiers that were issued and hold, the earlier first. */
    public List<RegisteredResult> issuedOf(Collection<DossierId> dossiers) {
        return dossiers.isEmpty()
                ? List.of()
                : database.sql(SELECT + "where dossier in (:dossiers) and state = 'ISSUED' order by prepared_at, id")
                        .param(
                                "dossiers",
                                dossiers.stream().map(DossierId::value).toList())
                        .query((row, _) -> ResultRow.read(row))
                        .list();
    }

    /** Of the agency in these states, the longest waiting first. */
    public List<RegisteredResult> waiting(UnitCode agency, Collection<ResultState> states, int most) {
        return database.sql(SELECT + """
                        where agency = :agency and state in (:states) order by prepared_at, id limit :most
                        """)
                .param("agency", agency.value())
                .param("states", states.stream().map(Enum::name).toList())
                .param("most", most)
                .query((row, _) -> ResultRow.read(row))
                .list();
    }

    /** What was numbered last. */
    public List<RegisteredResult> register(UnitCode agency, int most) {
        return database.sql(SELECT + """
                        where agency = :agency and number is not null
                        order by issued_on desc, series, serial desc limit :most
                        """)
                .param("agency", agency.value())
                .param("most", most)
                .query((row, _) -> ResultRow.read(row))
                .list();
    }

    public Optional<RegisteredResult> byCode(String code) {
        return database.sql(SELECT + "where code = :code")
                .param("code", code)
                .query((row, _) -> ResultRow.read(row))
                .optional();
    }

    public Optional<RegisteredResult> byHash(String sha256) {
        return database.sql(SELECT + "where sealed_sha256 = :sha256 limit 1")
                .param("sha256", sha256)
                .query((row, _) -> ResultRow.read(row))
                .optional();
    }

    /** Without regard to case and blanks. */
    public List<RegisteredResult> byNumber(UnitCode agency, String number) {
        return database.sql(SELECT + """
                        where agency = :agency and number is not null
                            and upper(replace(number, ' ', '')) = upper(replace(:number, ' ', ''))
                        order by issued_on desc
                        """)
                .param("agency", agency.value())
                .param("number", number)
                .query((row, _) -> ResultRow.read(row))
                .list();
    }

    public List<UnitCode> agencies() {
        return database.sql("select distinct agency from results.result where sealed is not null")
                .query((row, _) -> new UnitCode(row.getString(1)))
                .list();
    }

    /** Locks the register of the agency and takes its next number; a transaction that fails gives it back. */
    public int nextSerial(UnitCode agency, String series, LocalDate day) {
        return database.sql("""
                        insert into results.number_counter as counter (agency, series, year, last)
                        values (:agency, :series, :year, 1)
                        on conflict (agency, series, year) do update set last = counter.last + 1 returning last
                        """)
                .param("agency", agency.value())
                .param("series", series)
                .param("year", day.getYear())
                .query(Integer.class)
                .single();
    }

    public void noteWithoutFile(DossierId dossier, String reason, Actor by, Instant at) {
        database.sql("insert into results.noted_without_file values (:dossier, :at, :by::json, :reason)")
                .param("dossier", dossier.value())
                .param("at", ResultRow.utc(at))
                .param("by", ResultJson.actor(by))
                .param("reason", reason)
                .update();
    }
}
