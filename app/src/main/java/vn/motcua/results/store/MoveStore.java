package vn.motcua.results.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultMove;
import vn.motcua.results.ResultState;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ResultId;

/** What happened to each result; only ever added to. */
@Repository
public class MoveStore {

    private final JdbcClient database;

    MoveStore(JdbcClient database) {
        this.database = database;
    }

    void add(RegisteredResult after, Actor by, Instant at, String detail) {
        database.sql("""
                        insert into results.move (result, sequence, at, actor, state, detail)
                        select :result, coalesce(max(sequence), 0) + 1, :at, :by::json, :state, :detail
                        from results.move where result = :result
                        """)
                .param("result", after.id().value())
                .param("at", ResultRow.utc(at))
                .param("by", ResultJson.actor(by))
                .param("state", after.state().name())
                .param("detail", detail)
                .update();
    }

    /** In the order in which it happened. */
    public List<ResultMove> of(ResultId result) {
        return database.sql("""
                        select sequence, at, actor, state, detail from results.move
                        where result = :result order by sequence
                        """)
                .param("result", result.value())
                .query((row, _) -> new ResultMove(
                        row.getInt("sequence"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        ResultJson.actor(row.getString("actor")),
                        ResultState.valueOf(row.getString("state")),
                        row.getString("detail")))
                .list();
    }
}
