package vn.motcua.process.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.DecisionReference;

/** The cases of decisions in their own words, so that nothing that was read is lost. */
@Repository
class DecisionTexts {

    private final JdbcClient database;
    private final Clock clock;
    private final JsonMapper mapper = JsonMapper.shared();

    DecisionTexts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(String decision, DecisionCase text, String by) {
        database.sql("""
                        insert into process.decision_case as known (decision, number, body, taken_at, taken_by)
                        values (:decision, :number, :body::jsonb, :now, :by)
                        on conflict (decision, number) do update
                        set body = excluded.body, taken_at = excluded.taken_at, taken_by = excluded.taken_by
                        where known.body <> excluded.body
                        """)
                .param("decision", decision)
                .param("number", text.number())
                .param("body", mapper.writeValueAsString(text))
                .param("now", OffsetDateTime.now(clock))
                .param("by", by)
                .update();
    }

    Optional<DecisionCase> find(DecisionReference reference) {
        return database.sql("select body from process.decision_case where decision = :decision and number = :number")
                .param("decision", reference.decision())
                .param("number", reference.number())
                .query(String.class)
                .optional()
                .map(body -> mapper.readValue(body, DecisionCase.class));
    }
}
