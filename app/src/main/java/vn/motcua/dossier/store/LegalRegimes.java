package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.LegalRegime;
import vn.motcua.shared.Period;

/** The regimes, as data; few rows, read once and again when a day is not covered or a minute has passed. */
@Repository
public class LegalRegimes {

    private static final long FRESH_NANOS = 60_000_000_000L;

    private final JdbcClient database;
    private volatile Read latest = new Read(List.of(), System.nanoTime() - FRESH_NANOS);

    LegalRegimes(JdbcClient database) {
        this.database = database;
    }

    private record Read(List<LegalRegime> regimes, long nanoTime) {}

    public Optional<LegalRegime> on(LocalDate day) {
        return all().stream().filter(regime -> regime.validity().contains(day)).findFirst();
    }

    public Optional<LegalRegime> of(String code) {
        return all().stream().filter(regime -> regime.code().equals(code)).findFirst();
    }

    /** The earliest first. */
    List<LegalRegime> all() {
        if (System.nanoTime() - latest.nanoTime() >= FRESH_NANOS) {
            latest = new Read(read(), System.nanoTime());
        }
        return latest.regimes();
    }

    /** To be called by whoever changed the data on this node; the other nodes see it within a minute. */
    void forget() {
        latest = new Read(List.of(), System.nanoTime() - FRESH_NANOS);
    }

    /** What is stored now; the earliest first. */
    List<LegalRegime> read() {
        return database.sql("""
                        select code, lower(valid) as valid_from, upper(valid) as valid_to, supplement_requests_allowed,
                               extensions_allowed, apology_lead_days, supplement_resume
                        from dossier.legal_regime order by valid_from
                        """).query((row, _) -> regime(row)).list();
    }

    static LegalRegime regime(ResultSet row) throws SQLException {
        return new LegalRegime(
                row.getString("code"),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getInt("supplement_requests_allowed"),
                row.getInt("extensions_allowed"),
                row.getInt("apology_lead_days"),
                LegalRegime.SupplementResume.valueOf(row.getString("supplement_resume")));
    }
}
