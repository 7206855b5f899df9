package vn.motcua.filing.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.filing.SentSupplement;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.UnitCode;

/** Supplements that nobody has looked at yet. */
@Repository
public class SupplementRows {

    private final JdbcClient database;

    SupplementRows(JdbcClient database) {
        this.database = database;
    }

    /** The deadline is that of the first; what is sent more does not put it off. */
    public void sent(DossierId dossier, UnitCode receivingUnit, Instant at, Instant answerBy) {
        database.sql("""
                        insert into filing.supplement (dossier, receiving_unit, sent_at, answer_by) values (?, ?, ?, ?)
                        on conflict (dossier) do update set sent_at = excluded.sent_at
                        """)
                .params(dossier.value(), receivingUnit.value(), Moments.utc(at), Moments.utc(answerBy))
                .update();
    }

    public void looked(DossierId dossier) {
        database.sql("delete from filing.supplement where dossier = ?")
                .param(dossier.value())
                .update();
    }

    /** The most urgent first. */
    public List<SentSupplement> waiting(UnitCode receivingUnit, int limit) {
        return database.sql("""
                        select dossier, sent_at, answer_by from filing.supplement
                        where receiving_unit = ? order by answer_by limit ?
                        """)
                .params(receivingUnit.value(), limit)
                .query((row, _) -> new SentSupplement(
                        new DossierId(row.getObject("dossier", UUID.class)),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getObject("answer_by", OffsetDateTime.class).toInstant()))
                .list();
    }
}
