package vn.motcua.filing.store;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.filing.AnswerTimes;

/** Within what time filings are answered, by the day on which they were filed. */
@Repository
public class AnswerRules {

    private final JdbcClient database;

    AnswerRules(JdbcClient database) {
        this.database = database;
    }

    /** The rule of that day; before there was one, the first. */
    public AnswerTimes.Rule heldOn(LocalDate day) {
        return database.sql("""
                        select minutes, source from filing.answer_rule
                        order by valid @> cast(:day as date) desc, lower(valid) limit 1
                        """)
                .param("day", day)
                .query((row, _) -> new AnswerTimes.Rule(row.getInt("minutes"), row.getString("source")))
                .single();
    }
}
