package vn.motcua.archive.store;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.DossierId;

/** How far the dossiers that were finished before the archive have been entered. */
@Repository
public class CatchingUp {

    private final JdbcClient database;

    CatchingUp(JdbcClient database) {
        this.database = database;
    }

    /** Where to go on from, {@code after} null at the beginning. */
    public record Place(@Nullable DossierId after) {}

    /** Held until the caller's transaction ends; empty when nothing is left, or another node is at it. */
    public Optional<Place> take() {
        return database.sql("select last from archive.catching_up where not done for update skip locked")
                .query((row, number) -> {
                    var last = row.getObject("last", UUID.class);
                    return new Place(last == null ? null : new DossierId(last));
                })
                .optional();
    }

    public void reached(DossierId last) {
        database.sql("update archive.catching_up set last = :last")
                .param("last", last.value())
                .update();
    }

    public void done() {
        database.sql("update archive.catching_up set done = true").update();
    }
}
