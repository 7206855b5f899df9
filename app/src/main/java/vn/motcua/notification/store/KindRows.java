package vn.motcua.notification.store;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.notification.KindRule;
import vn.motcua.notification.MessageKind;

/** Of what people are told, and of what they must be. */
@Repository
public class KindRows {

    private final JdbcClient database;

    KindRows(JdbcClient database) {
        this.database = database;
    }

    /** In the order of a dossier's life. */
    public List<KindRule> all() {
        return database
                .sql("select kind, mandatory, source, verified from notification.kind")
                .query((row, _) -> new KindRule(
                        MessageKind.valueOf(row.getString("kind")),
                        row.getBoolean("mandatory"),
                        row.getString("source"),
                        row.getBoolean("verified")))
                .list()
                .stream()
                .sorted(Comparator.comparing(KindRule::kind))
                .toList();
    }

    public void change(KindRule rule) {
        database.sql("""
                        update notification.kind set mandatory = :mandatory, source = :source, verified = :verified
                        where kind = :kind
                        """)
                .param("mandatory", rule.mandatory())
                .param("source", rule.source())
                .param("verified", rule.verified())
                .param("kind", rule.kind().name())
                .update();
    }

    public boolean isMandatory(MessageKind kind) {
        return database.sql("select mandatory from notification.kind where kind = ?")
                .param(kind.name())
                .query(Boolean.class)
                .single();
    }
}
