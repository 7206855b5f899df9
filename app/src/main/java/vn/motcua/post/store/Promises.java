package vn.motcua.post.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many days the post promises. */
@Repository
public class Promises {

    private final JdbcClient database;

    Promises(JdbcClient database) {
        this.database = database;
    }

    /** How far something has to go. */
    public enum Reach {
        SAME_COMMUNE,
        SAME_PROVINCE,
        OTHER_PROVINCE
    }

    public int days(Reach reach) {
        return database.sql("select days from post.promise where reach = :reach")
                .param("reach", reach.name())
                .query(Integer.class)
                .single();
    }
}
