package vn.motcua.results.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.ResultId;
import vn.motcua.shared.VaultDocumentId;

/** What has still to be brought to the vault; a line is written with its cause and ends when it is there. */
@Repository
public class DeliveryStore {

    private final JdbcClient database;

    DeliveryStore(JdbcClient database) {
        this.database = database;
    }

    /** What the vault has to learn. */
    public enum Kind {
        PUT,
        REVOKE
    }

    public record Delivery(ResultId result, Kind kind, int attempts) {}

    public void add(ResultId result, Kind kind) {
        database.sql("""
                        insert into results.delivery (result, kind, state) values (:result, :kind, 'WAITING')
                        on conflict do nothing
                        """)
                .param("result", result.value())
                .param("kind", kind.name())
                .update();
    }

    /** Takes a line that is due, for the length of the transaction; a putting always comes before a revoking. */
    public Optional<Delivery> take() {
        return database.sql("""
                        select result, kind, attempts from results.delivery line
                        where state = 'WAITING' and due_at <= now() and (kind = 'PUT' or not exists (
                            select from results.delivery where result = line.result and kind = 'PUT'
                                and state = 'WAITING'))
                        order by due_at limit 1 for update skip locked
                        """)
                .query((row, _) -> new Delivery(
                        new ResultId(row.getObject("result", UUID.class)),
                        Kind.valueOf(row.getString("kind")),
                        row.getInt("attempts")))
                .optional();
    }

    public void done(Delivery delivery, @Nullable VaultDocumentId document) {
        end(delivery, "DONE", document, "");
    }

    public void refused(Delivery delivery, String answer) {
        end(delivery, "REFUSED", null, answer);
    }

    /** It is tried again later: after a minute, then twice as long each time, at most an hour. */
    public void later(Delivery delivery, String answer) {
        database.sql("""
                        update results.delivery set attempts = attempts + 1, answer = :answer,
                            due_at = now() + least(interval '1 hour', interval '1 minute' * power(2, least(attempts, 10)))
                        where result = :result and kind = :kind
                        """)
                .param("answer", answer)
                .param("result", delivery.result().value())
                .param("kind", delivery.kind().name())
                .update();
    }

    /** The document that the result has become in the vault. */
    public Optional<VaultDocumentId> document(ResultId result) {
        return database.sql("select document from results.delivery where result = :result and document is not null")
                .param("result", result.value())
                .query((row, _) -> new VaultDocumentId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** How each line of the result stands, for the page of the result: {@code PUT DONE}. */
    public List<String> states(ResultId result) {
        return database.sql("select kind || '.' || state from results.delivery where result = :result order by kind")
                .param("result", result.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void end(Delivery delivery, String state, @Nullable VaultDocumentId document, String answer) {
        database.sql("""
                        update results.delivery set state = :state, attempts = attempts + 1, document = :document,
                            answer = :answer
                        where result = :result and kind = :kind
                        """)
                .param("state", state)
                .param("document", document == null ? null : document.value())
                .param("answer", answer)
                .param("result", delivery.result().value())
                .param("kind", delivery.kind().name())
                .update();
    }
}
