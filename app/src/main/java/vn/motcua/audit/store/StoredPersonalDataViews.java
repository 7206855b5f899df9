package vn.motcua.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.audit.PersonalDataView;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

@Repository
class StoredPersonalDataViews implements PersonalDataViews {

    private final JdbcClient database;
    private final Clock clock;

    StoredPersonalDataViews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void record(Actor.Staff by, String subjectKind, UUID subject, Set<String> data, String purpose) {
        database.sql("""
                        insert into audit.personal_data_view
                            (at, account, post, unit, role, display_name, subject_kind, subject, data, purpose)
                        values (:at, :account, :post, :unit, :role, :name, :kind, :subject, :data, :purpose)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("post", by.post().value())
                .param("unit", by.unit().value())
                .param("role", by.role().name())
                .param("name", by.displayName())
                .param("kind", subjectKind)
                .param("subject", subject)
                .param("data", data.stream().sorted().toArray(String[]::new))
                .param("purpose", purpose)
                .update();
    }

    @Override
    public List<PersonalDataView> of(String subjectKind, UUID subject) {
        return database.sql("""
                        select at, account, post, unit, role, display_name, subject_kind, subject, data, purpose
                        from audit.personal_data_view
                        where subject = :subject and subject_kind = :kind order by position desc limit 200
                        """)
                .param("subject", subject)
                .param("kind", subjectKind)
                .query(StoredPersonalDataViews::read)
                .list();
    }

    private static PersonalDataView read(ResultSet row, int number) throws SQLException {
        var by = new Actor.Staff(
                new AccountId(row.getObject("account", UUID.class)),
                new PostId(row.getObject("post", UUID.class)),
                new UnitCode(row.getString("unit")),
                Role.valueOf(row.getString("role")),
                row.getString("display_name"),
                null);
        return new PersonalDataView(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                by,
                row.getString("subject_kind"),
                row.getObject("subject", UUID.class),
                new TreeSet<>(Arrays.asList((String[]) row.getArray("data").getArray())),
                row.getString("purpose"));
    }
}
