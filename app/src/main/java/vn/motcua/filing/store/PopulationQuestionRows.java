package vn.motcua.filing.store;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.filing.Draft;

/** That the population data were asked, for which filing and by whom; never what they said. */
@Repository
public class PopulationQuestionRows {

    private final JdbcClient database;

    PopulationQuestionRows(JdbcClient database) {
        this.database = database;
    }

    /** How many were asked for this keeper of drafts since then. */
    public int since(String keeper, Instant from) {
        return database.sql("select count(*) from filing.population_question where keeper = ? and asked_at > ?")
                .params(keeper, Moments.utc(from))
                .query(Integer.class)
                .single();
    }

    /** @param answer KNOWN, NOT_KNOWN or AWAY */
    public void add(Draft draft, String answer, Instant at) {
        database.sql("""
                        insert into filing.population_question (draft, keeper, procedure, answer, asked_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(draft.id().value(), draft.keeper(), draft.procedure().value(), answer, Moments.utc(at))
                .update();
    }
}
