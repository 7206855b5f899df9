package vn.motcua.questions.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.FeedbackCode;
import vn.motcua.questions.Question;
import vn.motcua.questions.QuestionEvent;
import vn.motcua.questions.QuestionNumber;
import vn.motcua.questions.QuestionState;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Rows as what they say. */
final class Rows {

    private Rows() {}

    static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                new QuestionNumber(row.getInt("number")),
                row.getInt("version"),
                QuestionState.valueOf(row.getString("state")),
                QuestionJson.read(row.getString("content")),
                origin(row),
                new Question.Answered(actor(row), instant(row, "at")),
                new Question.Checked(
                        row.getObject("checked_on", LocalDate.class), row.getObject("check_by", LocalDate.class)));
    }

    private static @Nullable FeedbackCode origin(ResultSet row) throws SQLException {
        var code = row.getString("origin");
        return code == null ? null : new FeedbackCode(code);
    }

    static QuestionEvent event(ResultSet row, int number) throws SQLException {
        return new QuestionEvent(
                row.getInt("version"),
                instant(row, "at"),
                QuestionEvent.Kind.valueOf(row.getString("kind")),
                QuestionJson.read(row.getString("content")),
                row.getString("note"),
                actor(row));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return account == null
                ? new Actor.System(row.getString("actor_name"))
                : new Actor.Staff(
                        new AccountId(account),
                        new PostId(row.getObject("post", UUID.class)),
                        new UnitCode(row.getString("actor_unit")),
                        Role.valueOf(row.getString("actor_role")),
                        row.getString("actor_name"),
                        null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
