package vn.motcua.slips.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.papers.PaperKey;
import vn.motcua.slips.SlipKind;

/** Which form a slip is printed on, by the decree under whose rules the dossier lives. */
@Repository
public class FormsOfRegimes {

    private final JdbcClient database;

    FormsOfRegimes(JdbcClient database) {
        this.database = database;
    }

    /**
     * The form of a kind; empty where the regime knows no such slip.
     *
     * @param regime code of the decree; one that is not known yet takes the forms of the latest that is
     */
    public Optional<PaperKey> of(String regime, SlipKind kind) {
        return database.sql("""
                        select form from slips.form_of
                        where kind = :kind and regime in ('*', coalesce(
                            (select regime from slips.form_of where regime = :regime limit 1),
                            (select regime from slips.form_of where regime <> '*' order by form desc limit 1)))
                        """)
                .param("regime", regime)
                .param("kind", kind.name())
                .query((row, _) -> new PaperKey(row.getString(1)))
                .optional();
    }
}
