package vn.motcua.questions.store;

import static vn.motcua.questions.store.Rows.utc;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.feedback.FeedbackCode;
import vn.motcua.questions.Helpfulness;
import vn.motcua.questions.Question;
import vn.motcua.questions.QuestionEvent;
import vn.motcua.questions.QuestionNumber;
import vn.motcua.questions.QuestionState;
import vn.motcua.shared.Actor;

/** Keeps questions, their versions, and how often an answer helped. */
@Repository
public class QuestionStore {

    /** A question says what its newest version says; it was answered by whoever last wrote that. */
    private static final String SELECT = """
        select q.number, q.version, q.state, q.origin, q.checked_on, q.check_by, newest.content, written.at,
               written.account, written.post, written.actor_unit, written.actor_role, written.actor_name
          from questions.question q
          join questions.version newest on newest.question = q.number and newest.version = q.version
          join questions.version written on written.question = q.number and written.version = q.written
        """;

    private final JdbcClient database;

    QuestionStore(JdbcClient database) {
        this.database = database;
    }

    public Optional<Question> find(QuestionNumber number) {
        return one("q.number = ?", number.value());
    }

    /** As it is; nobody else changes it until the transaction ends. */
    public Optional<Question> lock(QuestionNumber number) {
        database.sql("select number from questions.question where number = ? for update")
                .param(number.value())
                .query(Integer.class)
                .optional();
        return find(number);
    }

    public Optional<Question> madeBy(UUID requestKey) {
        return one("q.request_key = ?", requestKey);
    }

    public Optional<Question> grownFrom(FeedbackCode origin) {
        return one("q.origin = ?", origin.value());
    }

    /** The first that is asked in just these words, whatever its state. */
    public Optional<Question> asked(String question) {
        return database.sql(SELECT + """
             where lower(newest.content -> 'vietnamese' ->> 'question') = lower(?) order by q.number limit 1
            """).param(question).query(Rows::question).optional();
    }

    private Optional<Question> one(String condition, Object value) {
        return database.sql(SELECT + " where " + condition)
                .param(value)
                .query(Rows::question)
                .optional();
    }

    /** All of a state, or all; by number. */
    public List<Question> all(@Nullable QuestionState state) {
        return database.sql(SELECT + " where cast(:state as text) is null or q.state = :state order by q.number")
                .param("state", state == null ? null : state.name())
                .query(Rows::question)
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the same request was done before */
    public QuestionNumber insert(
            UUID requestKey, @Nullable FeedbackCode origin, Question.Checked checked, QuestionEvent first) {
        int number = database.sql("""
            insert into questions.question (version, written, state, origin, request_key, checked_on, check_by)
            values (1, 1, 'DRAFT', :origin, :key, :on, :by) returning number
            """)
                .param("origin", origin == null ? null : origin.value())
                .param("key", requestKey)
                .param("on", checked.on())
                .param("by", checked.againBy())
                .query(Integer.class)
                .single();
        append(new QuestionNumber(number), first);
        return new QuestionNumber(number);
    }

    /** Writes down what an event made of a question; to be called with it locked. */
    public void update(QuestionNumber number, QuestionState state, Question.Checked checked, QuestionEvent event) {
        append(number, event);
        boolean wrote = event.kind() == QuestionEvent.Kind.CHANGED;
        database.sql("""
            update questions.question
               set version = :version, state = :state, checked_on = :on, check_by = :by,
                   written = case when :wrote then :version else written end
             where number = :number
            """)
                .param("version", event.version())
                .param("state", state.name())
                .param("on", checked.on())
                .param("by", checked.againBy())
                .param("wrote", wrote)
                .param("number", number.value())
                .update();
        database.sql("update questions.revision set number = number + 1").update();
    }

    private void append(QuestionNumber number, QuestionEvent event) {
        var staff = event.by() instanceof Actor.Staff person ? person : null;
        database.sql("""
            insert into questions.version
                (question, version, at, kind, content, note, account, post, actor_unit, actor_role, actor_name)
            values (:question, :version, :at, :kind, cast(:content as jsonb), :note, :account, :post, :unit,
                    :role, :name)
            """)
                .param("question", number.value())
                .param("version", event.version())
                .param("at", utc(event.at()))
                .param("kind", event.kind().name())
                .param("content", QuestionJson.write(event.content()))
                .param("note", event.note())
                .param("account", staff == null ? null : staff.account().value())
                .param("post", staff == null ? null : staff.post().value())
                .param("unit", staff == null ? null : staff.unit().value())
                .param("role", staff == null ? null : staff.role().name())
                .param("name", event.by().displayName())
                .update();
    }

    /** In order. */
    public List<QuestionEvent> history(QuestionNumber number) {
        return database.sql("select * from questions.version where question = ? order by version")
                .param(number.value())
                .query(Rows::event)
                .list();
    }

    /** The number of the last change. */
    public long revision() {
        return database.sql("select number from questions.revision")
                .query(Long.class)
                .single();
    }

    /** What readers said of each question; those of which nobody said anything are left out. */
    public Map<QuestionNumber, Helpfulness> helpfulness() {
        var all = new HashMap<QuestionNumber, Helpfulness>();
        database.sql("select number, helpful, not_helpful from questions.question where helpful + not_helpful > 0")
                .query(row -> {
                    all.put(
                            new QuestionNumber(row.getInt("number")),
                            new Helpfulness(row.getInt("helpful"), row.getInt("not_helpful")));
                });
        return all;
    }

    /**
     * Counts what a reader says, once a day.
     *
     * @param visitor tells readers apart for that day, and tells nothing else of them
     * @return false when this reader said something of the question on that day before
     */
    public boolean count(QuestionNumber question, boolean helpful, LocalDate day, byte[] visitor) {
        int added = database.sql("""
            insert into questions.opinion (question, day, visitor) values (:question, :day, :visitor)
            on conflict do nothing
            """)
                .param("question", question.value())
                .param("day", day)
                .param("visitor", visitor)
                .update();
        if (added == 0) {
            return false;
        }
        database.sql("update questions.question set %1$s = %1$s + 1 where number = :number"
                        .formatted(helpful ? "helpful" : "not_helpful"))
                .param("number", question.value())
                .update();
        return true;
    }

    /** Forgets who said something on earlier days; the counts stay. */
    public void forgetBefore(LocalDate day) {
        database.sql("delete from questions.opinion where day < ?").param(day).update();
    }
}
