package vn.motcua.feedback.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackClass;
import vn.motcua.feedback.FeedbackCode;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.FeedbackState;
import vn.motcua.feedback.FeedbackTerm;
import vn.motcua.feedback.Matter;
import vn.motcua.feedback.Sender;
import vn.motcua.feedback.Way;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FeedbackId;
import vn.motcua.shared.PostId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Feedback as rows. */
final class Rows {

    private static final int LONGEST_KEY = 100;

    private Rows() {}

    static Feedback feedback(ResultSet row, int number) throws SQLException {
        return new Feedback(
                new FeedbackId(row.getObject("id", UUID.class)),
                new FeedbackCode(row.getString("code")),
                row.getInt("version"),
                FeedbackState.valueOf(row.getString("state")),
                Way.valueOf(row.getString("way")),
                classOf(row),
                new Matter(
                        row.getString("subject"),
                        row.getString("content"),
                        unit(row, "about_unit"),
                        row.getString("dossier_code"),
                        procedure(row)),
                new Sender(
                        row.getString("sender_name"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("address")),
                new Feedback.Times(
                        instant(row, "received_at"),
                        instant(row, "classify_by"),
                        instant(row, "answer_by"),
                        instant(row, "tell_by"),
                        instantOrNull(row, "answered_at")),
                unit(row, "responsible"),
                row.getString("answer"),
                row.getBoolean("on_the_spot"),
                publication(row),
                rating(row));
    }

    private static Feedback.@Nullable Publication publication(ResultSet row) throws SQLException {
        var at = instantOrNull(row, "published_at");
        return at == null
                ? null
                : new Feedback.Publication(
                        row.getString("public_subject"),
                        row.getString("public_content"),
                        row.getString("public_answer"),
                        at);
    }

    private static Feedback.@Nullable AnswerRating rating(ResultSet row) throws SQLException {
        var degree = row.getString("rating");
        return degree == null
                ? null
                : new Feedback.AnswerRating(
                        Feedback.Degree.valueOf(degree), row.getString("rating_comment"), instant(row, "rated_at"));
    }

    static FeedbackEvent event(ResultSet row, int number) throws SQLException {
        return new FeedbackEvent(
                row.getInt("sequence"),
                instant(row, "at"),
                FeedbackEvent.Kind.valueOf(row.getString("kind")),
                staff(row),
                classOf(row),
                unit(row, "unit"),
                row.getString("body"));
    }

    private static Actor.@Nullable Staff staff(ResultSet row) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return account == null
                ? null
                : new Actor.Staff(
                        new AccountId(account),
                        new PostId(row.getObject("post", UUID.class)),
                        new UnitCode(row.getString("actor_unit")),
                        Role.valueOf(row.getString("actor_role")),
                        row.getString("actor_name"),
                        null);
    }

    static FeedbackTerm term(ResultSet row, int number) throws SQLException {
        return new FeedbackTerm(
                FeedbackTerm.Kind.valueOf(row.getString("kind")),
                TimeLimit.of(row.getInt("amount"), LimitUnit.valueOf(row.getString("unit"))),
                row.getString("basis"),
                row.getBoolean("verified"));
    }

    private static @Nullable FeedbackClass classOf(ResultSet row) throws SQLException {
        var name = row.getString("class");
        return name == null ? null : FeedbackClass.valueOf(name);
    }

    private static @Nullable ProcedureCode procedure(ResultSet row) throws SQLException {
        var code = row.getString("procedure_code");
        return code == null ? null : new ProcedureCode(code);
    }

    private static @Nullable UnitCode unit(ResultSet row, String column) throws SQLException {
        var code = row.getString(column);
        return code == null ? null : new UnitCode(code);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime utcOrNull(@Nullable Instant instant) {
        return instant == null ? null : utc(instant);
    }

    /** A key as the database takes it, never empty and never too long. */
    static String key(String text) {
        var printable = "-" + text.replace("\0", "");
        return printable.length() > LONGEST_KEY ? printable.substring(0, LONGEST_KEY) : printable;
    }
}
