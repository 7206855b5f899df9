package vn.motcua.signatures.store;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningKeys.Act;
import vn.motcua.signatures.SigningKeys.Use;

/** What was done with keys; it stays written even if the caller's transaction is rolled back, for it was done. */
@Repository
public class UseTable {

    private final JdbcClient database;
    private final Clock clock;

    UseTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who does it; the account is null for the system itself. */
    public record By(@Nullable AccountId account, UnitCode unit, String name) {

        public static By of(Actor.Staff person) {
            return new By(person.account(), person.unit(), person.displayName());
        }

        /** @param agency in whose name it is done, where the actor belongs to none */
        public static By of(Actor actor, UnitCode agency) {
            return actor instanceof Actor.Staff person ? of(person) : new By(null, agency, actor.displayName());
        }
    }

    /**
     * What was done to which file.
     *
     * @param sha256 of the file before, or null
     * @param signed of the file after, or null
     * @param refusal or null
     * @param isWeaker whether the signature lacks what this installation's have
     */
    public record Done(
            Act act,
            String file,
            @Nullable String sha256,
            @Nullable String signed,
            @Nullable String refusal,
            boolean isWeaker) {}

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(SigningKeyId key, By by, Done done) {
        var account = by.account();
        database.sql("""
                        insert into signatures.use (at, act, key, account, unit, by_name, file, sha256, signed, refusal, weaker)
                        values (:at, :act, :key, :account, :unit, :name, :file, :sha256, :signed, :refusal, :weaker)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("act", done.act().name())
                .param("key", key.value())
                .param("account", account == null ? null : account.value(), Types.OTHER)
                .param("unit", by.unit().value())
                .param("name", by.name())
                .param("file", done.file())
                .param("sha256", done.sha256(), Types.VARCHAR)
                .param("signed", done.signed(), Types.VARCHAR)
                .param("refusal", done.refusal(), Types.VARCHAR)
                .param("weaker", done.isWeaker())
                .update();
    }

    public List<Use> of(SigningKeyId key, int limit) {
        return database.sql("""
                        select at, act, by_name, file, refusal, weaker from signatures.use where key = :key
                        order by position desc limit :limit
                        """)
                .param("key", key.value())
                .param("limit", limit)
                .query((row, number) -> new Use(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Act.valueOf(row.getString("act")),
                        row.getString("by_name"),
                        row.getString("file"),
                        row.getString("refusal"),
                        row.getBoolean("weaker")))
                .list();
    }
}
