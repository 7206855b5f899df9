package vn.motcua.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what happens in people's lives. */
@Repository
class LifeEventStore {

    private final JdbcClient database;

    LifeEventStore(JdbcClient database) {
        this.database = database;
    }

    List<LifeEvent> all() {
        return database.sql("select * from catalog.life_event order by place, key")
                .query((row, _) -> event(row))
                .list();
    }

    void put(LifeEvent event) {
        database.sql("""
                        insert into catalog.life_event (key, place, name_vi, name_en, covers_vi, covers_en, texts)
                        values (:key, :place, :nameVi, :nameEn, :coversVi, :coversEn, :texts)
                            on conflict (key) do update
                           set place = :place, name_vi = :nameVi, name_en = :nameEn,
                               covers_vi = :coversVi, covers_en = :coversEn, texts = :texts
                        """)
                .param("key", event.key())
                .param("place", event.place())
                .param("nameVi", event.nameVi())
                .param("nameEn", event.nameEn())
                .param("coversVi", event.coversVi())
                .param("coversEn", event.coversEn())
                .param("texts", event.texts().toArray(String[]::new))
                .update();
    }

    void remove(String key) {
        database.sql("delete from catalog.life_event where key = :key")
                .param("key", key)
                .update();
    }

    private static LifeEvent event(ResultSet row) throws SQLException {
        return new LifeEvent(
                row.getString("key"),
                row.getInt("place"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("covers_vi"),
                row.getString("covers_en"),
                List.of((String[]) row.getArray("texts").getArray()));
    }
}
