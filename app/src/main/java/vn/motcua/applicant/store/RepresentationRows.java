package vn.motcua.applicant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.applicant.Representation;
import vn.motcua.applicant.Representation.Ground;
import vn.motcua.shared.ApplicantId;
import vn.motcua.shared.BirthDate;
import vn.motcua.shared.Period;

/** Who may act for whom. */
@Repository
public class RepresentationRows {

    private static final String SELECT = """
            select id, representative, ground, name, identifier, birth, proof, vouched,
                   lower(held) as held_from, upper(held) as held_to
            from applicant.representation
            """;

    private final JdbcClient database;

    RepresentationRows(JdbcClient database) {
        this.database = database;
    }

    public List<Representation> heldOn(LocalDate day, ApplicantId representative) {
        return database.sql(SELECT + " where representative = ? and held @> cast(? as date) order by ground, name, id")
                .params(representative.value(), day)
                .query(RepresentationRows::representation)
                .list();
    }

    public Optional<Representation> heldOn(LocalDate day, UUID id) {
        return database.sql(SELECT + " where id = ? and held @> cast(? as date)")
                .params(id, day)
                .query(RepresentationRows::representation)
                .optional();
    }

    public void add(Representation added) {
        database.sql("""
                        insert into applicant.representation
                            (id, representative, ground, name, identifier, birth, proof, vouched, held)
                        values (:id, :representative, :ground, :name, :identifier, :birth, :proof, :vouched,
                                daterange(:from, :to))
                        """)
                .param("id", added.id())
                .param("representative", added.representative().value())
                .param("ground", added.ground().name())
                .param("name", added.name())
                .param("identifier", added.identifier())
                .param("birth", added.birthDate().map(BirthDate::toString).orElse(null))
                .param("proof", added.proof())
                .param("vouched", added.vouched())
                .param("from", added.held().from())
                .param("to", added.held().to())
                .update();
    }

    /** Held no more from that day on; one that began that very day is taken away. */
    public void end(UUID id, LocalDate day) {
        database.sql("delete from applicant.representation where id = ? and lower(held) >= ?")
                .params(id, day)
                .update();
        database.sql("""
                        update applicant.representation set held = daterange(lower(held), :day)
                        where id = :id and held @> cast(:day as date)
                        """).param("id", id).param("day", day).update();
    }

    static Representation representation(ResultSet row, int number) throws SQLException {
        return new Representation(
                row.getObject("id", UUID.class),
                new ApplicantId(row.getObject("representative", UUID.class)),
                Ground.valueOf(row.getString("ground")),
                row.getString("name"),
                row.getString("identifier"),
                Optional.ofNullable(row.getString("birth")).map(BirthDate::parse),
                row.getString("proof"),
                row.getBoolean("vouched"),
                new Period(day(row, "held_from"), dayOrNull(row, "held_to")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
