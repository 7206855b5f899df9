package vn.motcua.applicant.store;

import static vn.motcua.applicant.store.Moments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Applicant.Kind;
import vn.motcua.applicant.Applicant.Sex;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.shared.ApplicantId;
import vn.motcua.shared.BirthDate;

/** Applicants, and as whom providers know them. */
@Repository
public class ApplicantRows {

    private final JdbcClient database;
    private final Clock clock;

    ApplicantRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Applicant> find(ApplicantId id) {
        return database.sql("select * from applicant.applicant where id = ?")
                .param(id.value())
                .query(ApplicantRows::applicant)
                .optional();
    }

    public Optional<Applicant> linked(String provider, String subject) {
        return database.sql("""
                        select a.* from applicant.applicant a join applicant.link l on l.applicant = a.id
                        where l.provider = ? and l.subject = ?
                        """)
                .params(provider, subject)
                .query(ApplicantRows::applicant)
                .optional();
    }

    public Optional<Applicant> numbered(String identifier) {
        return database.sql("select * from applicant.applicant where identifier = ?")
                .param(identifier)
                .query(ApplicantRows::applicant)
                .optional();
    }

    /** The one with this number, if phone and e-mail were last said by somebody who was proven to be it. */
    public Optional<Applicant> reachable(String identifier) {
        return database.sql("select * from applicant.applicant where identifier = ? and contact_proven")
                .param(identifier)
                .query(ApplicantRows::applicant)
                .optional();
    }

    /** Who said just now how the applicant is reached. */
    public void contactSaidAt(ApplicantId applicant, IdentificationLevel level) {
        database.sql("update applicant.applicant set contact_proven = ? where id = ?")
                .params(level.satisfies(IdentificationLevel.LEVEL_2), applicant.value())
                .update();
    }

    /** Creates it, or writes it over. */
    public void save(Applicant applicant) {
        database.sql("""
                        insert into applicant.applicant
                            (id, kind, name, identifier, birth, sex, phone, email, address, created_at)
                        values (:id, :kind, :name, :identifier, :birth, :sex, :phone, :email, :address, :now)
                        on conflict (id) do update set
                            name = :name, identifier = :identifier, birth = :birth, sex = :sex,
                            phone = :phone, email = :email, address = :address
                        """)
                .param("id", applicant.id().value())
                .param("kind", applicant.kind().name())
                .param("name", applicant.name())
                .param("identifier", applicant.identifier().orElse(null))
                .param("birth", applicant.birthDate().map(BirthDate::toString).orElse(null))
                .param("sex", applicant.sex().map(Sex::name).orElse(null))
                .param("phone", applicant.phone())
                .param("email", applicant.email())
                .param("address", applicant.address())
                .param("now", utc(clock.instant()))
                .update();
    }

    /** Two sign-ons of the same person at once link once. */
    public void link(String provider, String subject, ApplicantId applicant) {
        database.sql("""
                        insert into applicant.link (provider, subject, applicant, linked_at) values (?, ?, ?, ?)
                        on conflict (provider, subject) do nothing
                        """)
                .params(provider, subject, applicant.value(), utc(clock.instant()))
                .update();
    }

    static Applicant applicant(ResultSet row, int number) throws SQLException {
        return new Applicant(
                new ApplicantId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                Optional.ofNullable(row.getString("identifier")),
                Optional.ofNullable(row.getString("birth")).map(BirthDate::parse),
                Optional.ofNullable(row.getString("sex")).map(Sex::valueOf),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"));
    }
}
