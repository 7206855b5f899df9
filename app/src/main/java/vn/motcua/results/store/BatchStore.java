package vn.motcua.results.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.results.Batch;
import vn.motcua.results.RegisteredResult;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.ResultId;

/** Batches and where each of their results stands. */
@Repository
public class BatchStore {

    private final JdbcClient database;
    private final ResultStore results;

    BatchStore(JdbcClient database, ResultStore results) {
        this.database = database;
        this.results = results;
    }

    /** A result of a batch that is about to be worked on. */
    public record Work(UUID batch, int position, ResultId result, String sha256, int attempts) {}

    public void insert(UUID id, Batch.Kind kind, Actor.Staff person, @Nullable UUID consent, Instant at) {
        database.sql("""
                        insert into results.batch (id, kind, person, account, consent, begun_at)
                        values (:id, :kind, :person::json, :account, :consent, :at)
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("person", ResultJson.actor(person))
                .param("account", person.account().value())
                .param("consent", consent)
                .param("at", ResultRow.utc(at))
                .update();
    }

    /**
     * @param refusal why it is not even tried; null when it waits
     * @throws org.springframework.dao.DuplicateKeyException when the result waits in another batch
     */
    public void addItem(UUID batch, int position, ResultId result, String sha256, @Nullable Refusal refusal) {
        database.sql("""
                        insert into results.batch_item (batch, position, result, sha256, state, refusal)
                        values (:batch, :position, :result, :sha256, :state, :refusal::json)
                        """)
                .param("batch", batch)
                .param("position", position)
                .param("result", result.value())
                .param("sha256", sha256)
                .param("state", refusal == null ? "WAITING" : "REFUSED")
                .param("refusal", refusal == null ? null : ResultJson.refusal(KeptRefusal.of(refusal)))
                .update();
    }

    public Optional<Batch> find(UUID id) {
        return database.sql("select id, kind, person, consent, begun_at from results.batch where id = :id")
                .param("id", id)
                .query((row, _) -> new Batch(
                        row.getObject("id", UUID.class),
                        Batch.Kind.valueOf(row.getString("kind")),
                        ResultJson.staff(row.getString("person")),
                        row.getObject("consent", UUID.class),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        List.of()))
                .optional()
                .map(this::withItems);
    }

    /** The latest batch of the person that has work left. */
    public Optional<UUID> running(Actor.Staff person, Batch.Kind kind) {
        return database.sql("""
                        select id from results.batch batch where account = :account and kind = :kind
                            and exists (select from results.batch_item where batch = batch.id and state = 'WAITING')
                        order by begun_at desc limit 1
                        """)
                .param("account", person.account().value())
                .param("kind", kind.name())
                .query(UUID.class)
                .optional();
    }

    /** Batches with work left that no node holds. */
    public List<UUID> abandoned() {
        return database.sql("""
                        select id from results.batch batch where (held_until is null or held_until < now())
                            and exists (select from results.batch_item where batch = batch.id and state = 'WAITING')
                        order by begun_at
                        """)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Holds the batch for a while; false when another node does. */
    public boolean hold(UUID id, Duration until) {
        return database.sql("""
                        update results.batch set held_until = now() + :until::interval
                        where id = :id and (held_until is null or held_until < now())
                        """)
                        .param("id", id)
                        .param("until", until.toString())
                        .update()
                == 1;
    }

    /** Says that the batch is still worked on. */
    public void goOn(UUID id, Duration until) {
        database.sql("update results.batch set held_until = now() + :until::interval where id = :id")
                .param("id", id)
                .param("until", until.toString())
                .update();
    }

    public void letGo(UUID id) {
        database.sql("update results.batch set held_until = null where id = :id")
                .param("id", id)
                .update();
    }

    /** The first result that waits, one attempt more counted. */
    public Optional<Work> next(UUID batch) {
        return database.sql("""
                        update results.batch_item set attempts = attempts + 1
                        where batch = :batch and position = (
                            select min(position) from results.batch_item where batch = :batch and state = 'WAITING')
                        returning position, result, sha256, attempts
                        """)
                .param("batch", batch)
                .query((row, _) -> new Work(
                        batch,
                        row.getInt("position"),
                        new ResultId(row.getObject("result", UUID.class)),
                        row.getString("sha256"),
                        row.getInt("attempts")))
                .optional();
    }

    public void done(Work work) {
        end(work, "DONE", null);
    }

    public void refused(Work work, Refusal refusal) {
        end(work, "REFUSED", refusal);
    }

    private void end(Work work, String state, @Nullable Refusal refusal) {
        database.sql("""
                        update results.batch_item set state = :state, refusal = :refusal::json
                        where batch = :batch and position = :position and state = 'WAITING'
                        """)
                .param("state", state)
                .param("refusal", refusal == null ? null : ResultJson.refusal(KeptRefusal.of(refusal)))
                .param("batch", work.batch())
                .param("position", work.position())
                .update();
    }

    private Batch withItems(Batch batch) {
        var rows = database.sql("""
                        select position, result, sha256, state, refusal from results.batch_item
                        where batch = :batch order by position
                        """)
                .param("batch", batch.id())
                .query((row, _) -> new Row(
                        row.getInt("position"),
                        new ResultId(row.getObject("result", UUID.class)),
                        row.getString("sha256"),
                        Batch.State.valueOf(row.getString("state")),
                        row.getString("refusal")))
                .list();
        Map<ResultId, RegisteredResult> known = results
                .findAll(rows.stream().map(Row::result).toList())
                .stream()
                .collect(Collectors.toMap(RegisteredResult::id, each -> each));
        var items = rows.stream().map(row -> row.item(known)).toList();
        return new Batch(batch.id(), batch.kind(), batch.person(), batch.consent(), batch.begunAt(), items);
    }

    private record Row(
            int position,
            ResultId result,
            String sha256,
            Batch.State state,
            @Nullable String refusal) {

        Batch.Item item(Map<ResultId, RegisteredResult> known) {
            return new Batch.Item(
                    position,
                    java.util.Objects.requireNonNull(known.get(result), "a batch names results of the register"),
                    sha256,
                    state,
                    refusal == null ? null : ResultJson.refusal(refusal));
        }
    }
}
