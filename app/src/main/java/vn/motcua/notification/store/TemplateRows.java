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
import vn.motcua.notification.TemplateKey;

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

    /** Those in force on a channel. */
    public List<Template> inForce(MessageChannel channel) {
        return database.sql("""
                        select distinct on (kind, language) * from notification.template
                        where channel = :channel order by kind, language, version desc
                        """)
                .param("channel", channel.name())
                .query(TemplateRows::template)
                .list();
    }

    /** The latest first. */
    public List<Template> history(TemplateKey key) {
        return database.sql("""
                        select * from notification.template
                        where kind = :kind and channel = :channel and language = :language order by version desc
                        """)
                .param("kind", key.kind().name())
                .param("channel", key.channel().name())
                .param("language", key.language().name())
                .query(TemplateRows::template)
                .list();
    }

    /** @return false when somebody else published this version first */
    public boolean publish(Template template) {
        return database.sql("""
                                insert into notification.template (id, kind, channel, language, version, subject, body,
                                                                   without_marks, carrier_id, published_at, published_by)
                                values (:id, :kind, :channel, :language, :version, :subject, :body, :withoutMarks,
                                        :carrierId, :at, :by)
                                on conflict (kind, channel, language, version) do nothing
                                """)
                        .param("id", template.id())
                        .param("kind", template.kind().name())
                        .param("channel", template.channel().name())
                        .param("language", template.language().name())
                        .param("version", template.version())
                        .param("subject", template.subject())
                        .param("body", template.body())
                        .param("withoutMarks", template.withoutMarks())
                        .param("carrierId", template.carrierId())
                        .param("at", Moments.utc(template.publishedAt()))
                        .param("by", template.publishedBy())
                        .update()
                == 1;
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
