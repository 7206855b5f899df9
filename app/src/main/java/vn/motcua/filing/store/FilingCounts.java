package vn.motcua.filing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.filing.FilingFigures;
import vn.motcua.shared.UnitCode;

/** Counts filings; what the applicant took back is neither answered in time nor late. */
@Repository
public class FilingCounts {

    private final JdbcClient database;

    FilingCounts(JdbcClient database) {
        this.database = database;
    }

    public FilingFigures count(Optional<UnitCode> unit, Instant from, Instant to, Instant now) {
        return database.sql("""
                        select count(*) as filed,
                            count(*) filter (where assisted_role is not null) as assisted,
                            count(*) filter (where answered_at <= answer_by and answer <> 'Withdrawn') as in_time,
                            count(*) filter (where coalesce(answered_at, :now) > answer_by
                                and answer is distinct from 'Withdrawn') as late,
                            count(*) filter (where answered_at is null and answer_by >= :now) as waiting
                        from filing.filing
                        where filed_at >= :from and filed_at < :to
                            and (cast(:unit as text) is null or receiving_unit = :unit)
                        """)
                .param("unit", unit.map(UnitCode::value).orElse(null))
                .param("from", Moments.utc(from))
                .param("to", Moments.utc(to))
                .param("now", Moments.utc(now))
                .query(FilingCounts::figures)
                .single();
    }

    private static FilingFigures figures(ResultSet row, int number) throws SQLException {
        return new FilingFigures(
                row.getInt("filed"),
                row.getInt("assisted"),
                row.getInt("in_time"),
                row.getInt("late"),
                row.getInt("waiting"));
    }
}
