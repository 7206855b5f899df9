package vn.motcua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.Template;

/** What is written, by version. */
@Repository
public class TemplateRows {

    private final JdbcClient database;

    TemplateRows(JdbcClient database) {
        this.database = database;
    }

    /** Those in force for a kind. */
    public List<Template> inForce(MessageKind kind) {
        return database.sql("""
                        select distinct on (channel, language) * from notification.template
                        where kind = :kind order by channel, language, version desc
                        """)
                .param("kind", kind.name())
                .query(TemplateRows::template)
                .list();
    }

    private static Template template(ResultSet row, int number) throws SQLException {
        return new Template(
                row.getObject("id", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                MessageChannel.valueOf(row.getString("channel")),
                MessageLanguage.valueOf(row.getString("language")),
                row.getInt("version"),
                row.getString("subject"),
                row.getString("body"),
                row.getBoolean("without_marks"),
                row.getString("carrier_id"),
                Moments.instant(row, "published_at"),
                row.getString("published_by"));
    }
}
