package vn.motcua.satisfaction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.satisfaction.Degree;
import vn.motcua.satisfaction.Indicator;
import vn.motcua.satisfaction.Invitation;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Secret;
import vn.motcua.shared.UnitCode;

/** Keeps invitations and what was said. */
@Repository
public class RatingStore {

    private static final String INVITATION = """
            select i.*, r.degree, r.detailed_at from satisfaction.invitation i
            left join satisfaction.rating r on r.dossier = i.dossier where\s""";

    private final JdbcClient database;

    RatingStore(JdbcClient database) {
        this.database = database;
    }

    /** @return false when the dossier was invited before */
    public boolean invite(Invitation invitation, Secret token, Instant at) {
        return database.sql("""
                        insert into satisfaction.invitation
                            (dossier, code, unit, procedure_code, procedure_name, token_hash, invited_at, ends_at)
                        values (:dossier, :code, :unit, :procedure, :name, :token, :at, :endsAt)
                        on conflict do nothing
                        """)
                        .param("dossier", invitation.dossier().value())
                        .param("code", invitation.code().value())
                        .param("unit", invitation.unit().value())
                        .param("procedure", invitation.procedure().value())
                        .param("name", invitation.procedureName())
                        .param("token", token.hash())
                        .param("at", utc(at))
                        .param("endsAt", utc(invitation.endsAt()))
                        .update()
                > 0;
    }

    public Optional<Invitation> find(Secret token) {
        return database.sql(INVITATION + "i.token_hash = ?")
                .param(token.hash())
                .query(RatingStore::invitation)
                .optional();
    }

    public Optional<Invitation> find(DossierCode code) {
        return database.sql(INVITATION + "i.code = ?")
                .param(code.value())
                .query(RatingStore::invitation)
                .optional();
    }

    /** @return false when the dossier was rated before */
    public boolean rate(DossierId dossier, Degree degree, Instant at) {
        return database.sql("""
                        insert into satisfaction.rating (dossier, degree, rated_at) values (:dossier, :degree, :at)
                        on conflict do nothing
                        """)
                        .param("dossier", dossier.value())
                        .param("degree", degree.name())
                        .param("at", utc(at))
                        .update()
                > 0;
    }

    /** @return false when the details were given before */
    public boolean detail(DossierId dossier, Map<Indicator, Integer> points, String comment, Instant at) {
        int changed = database.sql("""
                        update satisfaction.rating set comment = :comment, detailed_at = :at
                        where dossier = :dossier and detailed_at is null
                        """)
                .param("comment", comment)
                .param("at", utc(at))
                .param("dossier", dossier.value())
                .update();
        if (changed > 0) {
            points.forEach((indicator, number) -> database.sql(
                            "insert into satisfaction.mark (dossier, indicator, points) values (?, ?, ?)")
                    .params(dossier.value(), indicator.name(), number)
                    .update());
        }
        return changed > 0;
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        var degree = row.getString("degree");
        return new Invitation(
                new DossierId(row.getObject("dossier", UUID.class)),
                new DossierCode(row.getString("code")),
                new UnitCode(row.getString("unit")),
                new ProcedureCode(row.getString("procedure_code")),
                row.getString("procedure_name"),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                degree == null ? null : Degree.valueOf(degree),
                row.getObject("detailed_at") != null);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
