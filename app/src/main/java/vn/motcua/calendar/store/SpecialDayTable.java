package vn.motcua.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.CalendarChange.Difference;
import vn.motcua.calendar.DayHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.SpecialDayKind;
import vn.motcua.calendar.domain.YearDifferences;

/** Special days, each row with the change that entered it and the change that left it behind. */
@Repository
class SpecialDayTable {

    private final JdbcClient database;

    SpecialDayTable(JdbcClient database) {
        this.database = database;
    }

    List<SpecialDay> all() {
        return database.sql("select day, kind, name, basis, hours from calendar.special_day where left_in is null")
                .query(SpecialDayTable::day)
                .list();
    }

    List<SpecialDay> ofYear(int year) {
        return database.sql("""
                        select day, kind, name, basis, hours
                        from calendar.special_day
                        where left_in is null and day between :first and :last
                        order by day
                        """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(SpecialDayTable::day)
                .list();
    }

    /** What the change left behind and what it entered. */
    List<Difference> differences(long change) {
        var before = new ArrayList<SpecialDay>();
        var after = new ArrayList<SpecialDay>();
        database.sql("""
                        select day, kind, name, basis, hours, entered_in
                        from calendar.special_day
                        where :change in (entered_in, left_in)
                        """).param("change", change).query(row -> {
            (row.getLong("entered_in") == change ? after : before).add(day(row, 0));
        });
        return YearDifferences.between(before, after);
    }

    void enter(SpecialDay day, long change) {
        var hours = day.hours();
        database.sql("""
                        insert into calendar.special_day (day, kind, name, basis, hours, entered_in)
                        values (:day, :kind, :name, :basis, :hours, :change)
                        """)
                .param("day", day.day())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .param("basis", day.basis())
                .param("hours", hours == null ? null : hours.notation())
                .param("change", change)
                .update();
    }

    /** @return whether there was something to leave behind */
    boolean leave(LocalDate day, long change) {
        return database.sql("update calendar.special_day set left_in = :change where day = :day and left_in is null")
                        .param("change", change)
                        .param("day", day)
                        .update()
                > 0;
    }

    private static SpecialDay day(ResultSet row, int number) throws SQLException {
        return new SpecialDay(
                row.getObject("day", LocalDate.class),
                SpecialDayKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("basis"),
                hours(row.getString("hours")));
    }

    private static @Nullable DayHours hours(@Nullable String notation) {
        return notation == null ? null : DayHours.read(notation).orElseThrow();
    }
}
