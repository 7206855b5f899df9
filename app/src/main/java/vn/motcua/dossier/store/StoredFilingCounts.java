package vn.motcua.dossier.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.FilingCounts;
import vn.motcua.shared.ProcedureCode;

@Repository
class StoredFilingCounts implements FilingCounts {

    private final JdbcClient database;

    StoredFilingCounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<ProcedureCode, Integer> since(LocalDate day) {
        var counts = new HashMap<ProcedureCode, Integer>();
        database.sql("select procedure_code, count(*) from dossier.dossier where filed_at >= :from group by 1")
                .param("from", DossierStore.utc(day.atStartOfDay().toInstant(WorkingCalendar.ZONE)))
                .query(row -> {
                    counts.put(new ProcedureCode(row.getString(1)), row.getInt(2));
                });
        return counts;
    }
}
