package vn.motcua.filing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.filing.Filed;
import vn.motcua.filing.Filed.Help;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** What was filed from afar. */
@Repository
public class FilingRows {

    private static final String SELECT = """
            select dossier, code, keeper, procedure, receiving_unit, assisted_role, assisted_unit, delivery, filed_at,
                   answer_by, answered_at
            from filing.filing
            """;

    private final JdbcClient database;

    FilingRows(JdbcClient database) {
        this.database = database;
    }

    public void add(Filed filed) {
        database.sql("""
                        insert into filing.filing
                            (dossier, code, keeper, procedure, receiving_unit, assisted_role, assisted_unit, delivery,
                             filed_at, answer_by)
                        values (:dossier, :code, :keeper, :procedure, :unit, :role, :helper, :delivery, :filed, :by)
                        on conflict (dossier) do nothing
                        """)
                .param("dossier", filed.dossier().value())
                .param("code", filed.code().value())
                .param("keeper", filed.keeper())
                .param("procedure", filed.procedure().value())
                .param("unit", filed.receivingUnit().value())
                .param("role", filed.help().map(help -> help.role().name()).orElse(null))
                .param("helper", filed.help().map(help -> help.unit().value()).orElse(null))
                .param("delivery", filed.delivery().name())
                .param("filed", Moments.utc(filed.filedAt()))
                .param("by", Moments.utc(filed.answerBy()))
                .update();
    }

    public Optional<Filed> find(DossierId dossier) {
        return database.sql(SELECT + " where dossier = ?")
                .param(dossier.value())
                .query(FilingRows::filed)
                .optional();
    }

    /** The latest first. */
    public List<Filed> of(String keeper, int limit) {
        return database.sql(SELECT + " where keeper = ? order by filed_at desc limit ?")
                .params(keeper, limit)
                .query(FilingRows::filed)
                .list();
    }

    /** The first answer counts; what comes later changes nothing. */
    public void answered(DossierId dossier, String answer, Instant at) {
        database.sql("""
                        update filing.filing set answered_at = ?, answer = ? where dossier = ? and answered_at is null
                        """).params(Moments.utc(at), answer, dossier.value()).update();
    }

    public void deliver(DossierId dossier, DeliveryMethod delivery) {
        database.sql("update filing.filing set delivery = ? where dossier = ?")
                .params(delivery.name(), dossier.value())
                .update();
    }

    private static Filed filed(ResultSet row, int number) throws SQLException {
        var role = Optional.ofNullable(row.getString("assisted_role")).map(Role::valueOf);
        var unit = Optional.ofNullable(row.getString("assisted_unit")).map(UnitCode::new);
        return new Filed(
                new DossierId(row.getObject("dossier", UUID.class)),
                new DossierCode(row.getString("code")),
                row.getString("keeper"),
                new ProcedureCode(row.getString("procedure")),
                new UnitCode(row.getString("receiving_unit")),
                role.flatMap(known -> unit.map(of -> new Help(known, of))),
                DeliveryMethod.valueOf(row.getString("delivery")),
                instant(row, "filed_at").orElseThrow(),
                instant(row, "answer_by").orElseThrow(),
                instant(row, "answered_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
