package vn.motcua.applicant.store;

import static vn.motcua.applicant.store.Moments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.shared.ApplicantId;
import vn.motcua.shared.Secret;

/** Who is signed on; asked at each request, so that an end holds at once on every node. */
@Repository
public class ApplicantSessions {

    /** Without a request for so long, a session is over. */
    private static final Duration IDLE = Duration.ofMinutes(30);

    private static final Duration LONGEST = Duration.ofHours(8);

    /** Activity is noted no more often than this, to spare a write at each request. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final RepresentationRows representations;
    private final Clock clock;

    ApplicantSessions(JdbcClient database, RepresentationRows representations, Clock clock) {
        this.database = database;
        this.representations = representations;
        this.clock = clock;
    }

    public Secret open(ApplicantId applicant, IdentificationLevel level, String provider, Optional<UUID> acting) {
        var token = Secret.next();
        database.sql("""
                        insert into applicant.session
                            (token_hash, applicant, acting, level, provider, created_at, seen_at)
                        values (:token, :applicant, :acting, :level, :provider, :now, :now)
                        """)
                .param("token", token.hash())
                .param("applicant", applicant.value())
                .param("acting", acting.orElse(null), Types.OTHER)
                .param("level", level.name())
                .param("provider", provider)
                .param("now", utc(clock.instant()))
                .update();
        return token;
    }

    public Optional<SignedOnApplicant> find(Secret token) {
        var now = clock.instant();
        var found = database.sql("""
                        select a.*, s.level, s.acting, s.seen_at
                        from applicant.session s join applicant.applicant a on a.id = s.applicant
                        where s.token_hash = :token and s.seen_at > :idle and s.created_at > :oldest
                        """)
                .param("token", token.hash())
                .param("idle", utc(now.minus(IDLE)))
                .param("oldest", utc(now.minus(LONGEST)))
                .query(this::row)
                .optional();
        found.filter(row -> row.seenAt.plus(NOTED_EVERY).isBefore(now)).ifPresent(_ -> note(token, now));
        return found.map(Row::applicant);
    }

    /** The provider by which the session began. */
    public Optional<String> provider(Secret token) {
        return database.sql("select provider from applicant.session where token_hash = ?")
                .param(token.hash())
                .query(String.class)
                .optional();
    }

    /** Acts for another from now on, under a new secret, so that pages of the former are stale. */
    public Secret actFor(Secret former, Optional<UUID> representation) {
        var token = Secret.next();
        database.sql("update applicant.session set token_hash = :token, acting = :acting where token_hash = :former")
                .param("token", token.hash())
                .param("acting", representation.orElse(null), Types.OTHER)
                .param("former", former.hash())
                .update();
        return token;
    }

    public void end(Secret token) {
        database.sql("delete from applicant.session where token_hash = ?")
                .param(token.hash())
                .update();
    }

    /** Clears away what has run out. */
    public void clearAway() {
        var now = clock.instant();
        database.sql("delete from applicant.session where created_at < ? or seen_at < ?")
                .params(utc(now.minus(LONGEST)), utc(now.minus(IDLE)))
                .update();
    }

    private void note(Secret token, Instant now) {
        database.sql("update applicant.session set seen_at = ? where token_hash = ?")
                .params(utc(now), token.hash())
                .update();
    }

    private record Row(SignedOnApplicant applicant, Instant seenAt) {}

    private Row row(ResultSet row, int number) throws SQLException {
        var acting = Optional.ofNullable(row.getObject("acting", UUID.class))
                .flatMap(id -> representations.heldOn(LocalDate.ofInstant(clock.instant(), clock.getZone()), id));
        var applicant = new SignedOnApplicant(
                ApplicantRows.applicant(row, number), IdentificationLevel.valueOf(row.getString("level")), acting);
        return new Row(applicant, row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }
}
