package vn.motcua.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.ProcedureCode;

/** Keeps what was looked for in vain, and the words that officers added. */
@Repository
class SearchWordStore {

    /** More different texts in a day are no people's. */
    private static final int MOST_A_DAY = 2_000;

    private final JdbcClient database;

    SearchWordStore(JdbcClient database) {
        this.database = database;
    }

    void note(String words, LocalDate day) {
        database.sql("""
                        insert into catalog.unanswered_search (words, day, times)
                        select :words, :day, 1
                         where (select count(*) from catalog.unanswered_search where day = :day) < :most
                            or exists (select from catalog.unanswered_search where day = :day and words = :words)
                            on conflict (words, day) do update set times = unanswered_search.times + 1
                        """)
                .param("words", words)
                .param("day", day)
                .param("most", MOST_A_DAY)
                .update();
    }

    void forgetBefore(LocalDate day) {
        database.sql("delete from catalog.unanswered_search where day < :day")
                .param("day", day)
                .update();
    }

    void forget(String words) {
        database.sql("delete from catalog.unanswered_search where words = :words")
                .param("words", words)
                .update();
    }

    List<UnansweredSearch> unanswered(LocalDate since, int limit) {
        return database.sql("""
                        select words, sum(times) as times, max(day) as last
                          from catalog.unanswered_search
                         where day >= :since
                         group by words
                         order by times desc, last desc, words
                         limit :limit
                        """)
                .param("since", since)
                .param("limit", limit)
                .query((row, _) -> new UnansweredSearch(
                        row.getString("words"), row.getInt("times"), row.getObject("last", LocalDate.class)))
                .list();
    }

    List<AddedWord> added() {
        return database.sql("select * from catalog.added_word order by added_at desc, said, procedure")
                .query((row, _) -> word(row))
                .list();
    }

    void add(AddedWord word) {
        database.sql("""
                        insert into catalog.added_word (said, procedure, added_at, added_by)
                        values (:said, :procedure, :at, :by) on conflict do nothing
                        """)
                .param("said", word.said())
                .param("procedure", word.procedure().value())
                .param("at", Timestamp.from(word.addedAt()))
                .param("by", word.addedBy())
                .update();
    }

    void remove(String said, String procedure) {
        database.sql("delete from catalog.added_word where said = :said and procedure = :procedure")
                .param("said", said)
                .param("procedure", procedure)
                .update();
    }

    private static AddedWord word(ResultSet row) throws SQLException {
        return new AddedWord(
                row.getString("said"),
                new ProcedureCode(row.getString("procedure")),
                row.getTimestamp("added_at").toInstant(),
                row.getString("added_by"));
    }
}
