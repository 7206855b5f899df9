package vn.motcua.feedback.store;

import static vn.motcua.feedback.store.Rows.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackCode;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.FeedbackTerm;
import vn.motcua.shared.FeedbackId;
import vn.motcua.shared.Secret;

/** Keeps feedback, and what happened to it. */
@Repository
public class FeedbackStore {

    private final JdbcClient database;

    FeedbackStore(JdbcClient database) {
        this.database = database;
    }

    public Optional<Feedback> find(FeedbackCode code) {
        return one("code = ?", code.value());
    }

    /** As it is; nobody else moves it until the transaction ends. */
    public Optional<Feedback> lock(FeedbackCode code) {
        return one("code = ? for update", code.value());
    }

    public Optional<Feedback> byToken(Secret token) {
        return one("token_hash = ?", token.hash());
    }

    public Optional<Feedback> madeBy(UUID requestKey) {
        return one("request_key = ?", requestKey);
    }

    private Optional<Feedback> one(String condition, Object value) {
        return database.sql("select * from feedback.matter where " + condition)
                .param(value)
                .query(Rows::feedback)
                .optional();
    }

    /** The next serial number of the day; waits for whoever is taking one. */
    public int nextSerial(LocalDate day) {
        return database.sql("""
            insert into feedback.serial as taken (day, last) values (?, 1)
            on conflict (day) do update set last = taken.last + 1 returning last
            """).param(day).query(Integer.class).single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the same request was done before */
    public void insert(Feedback made, Secret token, UUID requestKey) {
        var matter = made.matter();
        var sender = made.sender();
        database.sql("""
            insert into feedback.matter
                (id, code, version, state, way, subject, content, about_unit, dossier_code, procedure_code,
                 class, sender_name, phone, email, address, received_at, classify_by, answer_by, tell_by, token_hash,
                 request_key)
            values (:id, :code, :version, :state, :way, :subject, :content, :about, :dossier, :procedure,
                    :class, :name, :phone, :email, :address, :at, :classifyBy, :answerBy, :tellBy, :token, :key)
            """)
                .param("id", made.id().value())
                .param("code", made.code().value())
                .param("version", made.version())
                .param("state", made.state().name())
                .param("way", made.way().name())
                .param("subject", matter.subject())
                .param("content", matter.content())
                .param("about", matter.about() == null ? null : matter.about().value())
                .param("dossier", matter.dossier())
                .param(
                        "procedure",
                        matter.procedure() == null ? null : matter.procedure().value())
                .param("class", made.kind() == null ? null : made.kind().name())
                .param("name", sender.name())
                .param("phone", sender.phone())
                .param("email", sender.email())
                .param("address", sender.address())
                .param("at", utc(made.times().receivedAt()))
                .param("classifyBy", utc(made.times().classifyBy()))
                .param("answerBy", utc(made.times().answerBy()))
                .param("tellBy", utc(made.times().tellBy()))
                .param("token", token.hash())
                .param("key", requestKey)
                .update();
    }

    /** Writes down what events changed; to be called with the row locked. */
    public void update(Feedback moved) {
        var publication = moved.publication();
        var rating = moved.rating();
        database.sql("""
            update feedback.matter
            set version = :version, state = :state, class = :class, content = :content, answer_by = :answerBy, tell_by = :tellBy,
                answered_at = :answeredAt, responsible = :responsible, answer = :answer,
                on_the_spot = :onTheSpot, public_subject = :publicSubject,
                public_content = :publicContent, public_answer = :publicAnswer,
                published_at = :publishedAt, rating = :rating, rating_comment = :comment, rated_at = :ratedAt
            where id = :id
            """)
                .param("id", moved.id().value())
                .param("version", moved.version())
                .param("state", moved.state().name())
                .param("class", moved.kind() == null ? null : moved.kind().name())
                .param("content", moved.matter().content())
                .param("answerBy", utc(moved.times().answerBy()))
                .param("tellBy", utc(moved.times().tellBy()))
                .param("answeredAt", Rows.utcOrNull(moved.times().answeredAt()))
                .param(
                        "responsible",
                        moved.responsible() == null ? null : moved.responsible().value())
                .param("answer", moved.answer())
                .param("onTheSpot", moved.onTheSpot())
                .param("publicSubject", publication == null ? null : publication.subject())
                .param("publicContent", publication == null ? null : publication.content())
                .param("publicAnswer", publication == null ? null : publication.answer())
                .param("publishedAt", publication == null ? null : utc(publication.at()))
                .param("rating", rating == null ? null : rating.degree().name())
                .param("comment", rating == null ? "" : rating.comment())
                .param("ratedAt", rating == null ? null : utc(rating.at()))
                .update();
    }

    public void append(FeedbackId matter, FeedbackEvent event) {
        var by = event.by();
        database.sql("""
            insert into feedback.event
                (matter, sequence, at, kind, class, unit, body, account, post, actor_unit, actor_role,
                 actor_name)
            values (:matter, :sequence, :at, :kind, :class, :unit, :body, :account, :post, :actorUnit,
                    :role, :name)
            """)
                .param("matter", matter.value())
                .param("sequence", event.sequence())
                .param("at", utc(event.at()))
                .param("kind", event.kind().name())
                .param("class", event.asClass() == null ? null : event.asClass().name())
                .param("unit", event.unit() == null ? null : event.unit().value())
                .param("body", event.text())
                .param("account", by == null ? null : by.account().value())
                .param("post", by == null ? null : by.post().value())
                .param("actorUnit", by == null ? null : by.unit().value())
                .param("role", by == null ? null : by.role().name())
                .param("name", by == null ? null : by.displayName())
                .update();
    }

    /** In order. */
    public List<FeedbackEvent> history(FeedbackId matter) {
        return database.sql("select * from feedback.event where matter = ? order by sequence")
                .param(matter.value())
                .query(Rows::event)
                .list();
    }

    /** The limit that holds on the day. */
    public FeedbackTerm term(FeedbackTerm.Kind kind, LocalDate day) {
        return database.sql("""
            select * from feedback.term where kind = :kind and valid_from <= :day
            order by valid_from desc limit 1
            """)
                .param("kind", kind.name())
                .param("day", day)
                .query(Rows::term)
                .single();
    }

    /** Those that everybody may read, the latest first. */
    public List<Feedback> published(long offset, int limit) {
        return database.sql("""
            select * from feedback.matter where published_at is not null
            order by published_at desc offset :offset limit :limit
            """)
                .param("offset", offset)
                .param("limit", limit)
                .query(Rows::feedback)
                .list();
    }

    public int countPublished() {
        return database.sql("select count(*) from feedback.matter where published_at is not null")
                .query(Integer.class)
                .single();
    }

    /**
     * Counts a knock within the hour.
     *
     * @return how often it was in this hour, this one counted
     */
    public int knock(String door, String key, Instant hour) {
        return database.sql("""
            insert into feedback.knock as counted (door, key, since, times) values (:door, :key, :since, 1)
            on conflict (door, key, since) do update set times = counted.times + 1 returning times
            """)
                .param("door", door)
                .param("key", Rows.key(key))
                .param("since", utc(hour))
                .query(Integer.class)
                .single();
    }

    /** How often it was in this hour. */
    public int knocks(String door, String key, Instant hour) {
        return database.sql("select times from feedback.knock where door = :door and key = :key and since = :since")
                .param("door", door)
                .param("key", Rows.key(key))
                .param("since", utc(hour))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Forgets knocks of earlier hours. */
    public void forgetBefore(Instant hour) {
        database.sql("delete from feedback.knock where since < ?")
                .param(utc(hour))
                .update();
    }
}
