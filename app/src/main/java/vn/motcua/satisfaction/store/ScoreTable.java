package vn.motcua.satisfaction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.satisfaction.Degree;
import vn.motcua.satisfaction.Indicator;
import vn.motcua.satisfaction.Score;

/** Sums up what was said. */
@Repository
public class ScoreTable {

    private final JdbcClient database;

    ScoreTable(JdbcClient database) {
        this.database = database;
    }

    public List<Score> byUnit(LocalDate from, LocalDate to) {
        return by("i.unit", "''", from, to);
    }

    public List<Score> byProcedure(LocalDate from, LocalDate to) {
        return by("i.procedure_code", "max(i.procedure_name)", from, to);
    }

    private List<Score> by(String what, String name, LocalDate from, LocalDate to) {
        var degrees = Arrays.stream(Degree.values())
                .map(each -> "count(*) filter (where r.degree = '%1$s') as %1$s".formatted(each))
                .collect(Collectors.joining(", "));
        var marks = Arrays.stream(Indicator.values())
                .map(each -> "sum(m.%1$s) as %1$s_points, count(m.%1$s) as %1$s_marks".formatted(each))
                .collect(Collectors.joining(", "));
        var crossed = Arrays.stream(Indicator.values())
                .map(each -> "max(points) filter (where indicator = '%1$s') as %1$s".formatted(each))
                .collect(Collectors.joining(", "));
        return database.sql("""
                        select %s as subject, %s as name, count(*) as invited, %s, %s
                        from satisfaction.invitation i
                        left join satisfaction.rating r on r.dossier = i.dossier
                        left join lateral (
                            select %s from satisfaction.mark where mark.dossier = i.dossier
                        ) m on true
                        where i.invited_at >= :from and i.invited_at < :to
                        group by 1
                        """.formatted(what, name, degrees, marks, crossed))
                .param("from", RatingStore.utc(from.atStartOfDay().toInstant(WorkingCalendar.ZONE)))
                .param("to", RatingStore.utc(to.atStartOfDay().toInstant(WorkingCalendar.ZONE)))
                .query(ScoreTable::score)
                .list();
    }

    private static Score score(ResultSet row, int number) throws SQLException {
        var degrees = new EnumMap<Degree, Integer>(Degree.class);
        for (var degree : Degree.values()) {
            degrees.put(degree, row.getInt(degree.name()));
        }
        var points = new EnumMap<Indicator, Integer>(Indicator.class);
        var marks = new EnumMap<Indicator, Integer>(Indicator.class);
        for (var indicator : Indicator.values()) {
            points.put(indicator, row.getInt(indicator + "_points"));
            marks.put(indicator, row.getInt(indicator + "_marks"));
        }
        return new Score(
                row.getString("subject"), row.getString("name"), row.getInt("invited"), degrees, points, marks);
    }
}
