package vn.motcua.certification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Copies whose certifier was asked on the phone. */
@Repository
public class PhoneSignings {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final JdbcClient database;

    PhoneSignings(JdbcClient database) {
        this.database = database;
    }

    /** @param file what the certifier agrees to, kept until the answer is there */
    public record Waiting(UUID copy, UUID consent, FileId file, String code, Actor.Staff certifier) {}

    /** Waits; in the place of an attempt that came to nothing. */
    public void add(Waiting waiting, Instant at) {
        var certifier = waiting.certifier();
        database.sql("""
                        insert into certification.phone_signing
                          (copy, consent, file, code, account, post, unit, role, name, mandate, asked_at)
                        values (:copy, :consent, :file, :code, :account, :post, :unit, :role, :name, :mandate, :at)
                        on conflict (copy) do update set consent = excluded.consent, file = excluded.file,
                          code = excluded.code, account = excluded.account, post = excluded.post, unit = excluded.unit,
                          role = excluded.role, name = excluded.name, mandate = excluded.mandate,
                          asked_at = excluded.asked_at, problem = null, arguments = '{}'
                        """)
                .param("copy", waiting.copy())
                .param("consent", waiting.consent())
                .param("file", waiting.file().value())
                .param("code", waiting.code())
                .param("account", certifier.account().value())
                .param("post", certifier.post().value())
                .param("unit", certifier.unit().value())
                .param("role", certifier.role().name())
                .param("name", certifier.displayName())
                .param("mandate", certifier.mandate())
                .param("at", CopyTable.utc(at))
                .update();
    }

    /** The copies that wait for an answer. */
    public List<UUID> waiting() {
        return database.sql("select copy from certification.phone_signing where problem is null order by asked_at")
                .query((row, number) -> row.getObject("copy", UUID.class))
                .list();
    }

    public Optional<Waiting> find(UUID copy) {
        return database.sql("select * from certification.phone_signing where copy = :copy and problem is null")
                .param("copy", copy)
                .query(PhoneSignings::read)
                .optional();
    }

    /** Takes it out, so that of two nodes one goes on; it is back when the caller's transaction is undone. */
    public Optional<Waiting> take(UUID copy) {
        return database.sql(
                        "delete from certification.phone_signing where copy = :copy and problem is null returning *")
                .param("copy", copy)
                .query(PhoneSignings::read)
                .optional();
    }

    /** Waits no longer, and says why; false when somebody said so before. */
    public boolean refused(UUID copy, Refusal why) {
        return database.sql("""
                        update certification.phone_signing set problem = :problem, arguments = :arguments
                        where copy = :copy and problem is null
                        """)
                        .param("problem", why.key())
                        .param(
                                "arguments",
                                why.arguments().stream()
                                        .map(PhoneSignings::text)
                                        .toArray(String[]::new))
                        .param("copy", copy)
                        .update()
                == 1;
    }

    private static String text(Object argument) {
        return switch (argument) {
            case Instant moment -> DATE.format(LocalDate.ofInstant(moment, ZoneOffset.ofHours(7)));
            default -> argument.toString();
        };
    }

    private static Waiting read(ResultSet row, int number) throws SQLException {
        var certifier = new Actor.Staff(
                new AccountId(row.getObject("account", UUID.class)),
                new PostId(row.getObject("post", UUID.class)),
                new UnitCode(row.getString("unit")),
                Role.valueOf(row.getString("role")),
                row.getString("name"),
                row.getString("mandate"));
        return new Waiting(
                row.getObject("copy", UUID.class),
                row.getObject("consent", UUID.class),
                new FileId(row.getObject("file", UUID.class)),
                row.getString("code"),
                certifier);
    }
}
