package vn.motcua.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.CalendarChange.Difference;
import vn.motcua.calendar.CalendarChange.Entry;
import vn.motcua.calendar.DayHours;
import vn.motcua.calendar.HoursVersion;
import vn.motcua.calendar.WeekHours;
import vn.motcua.shared.UnitCode;

/** Hours of units by the day from which they hold, each row with the changes that entered it and left it behind. */
@Repository
class UnitHoursTable {

    /** A version with the unit that it belongs to, as {@link About#key} names it. */
    record Row(String unit, HoursVersion version, boolean entered) {}

    private final JdbcClient database;

    UnitHoursTable(JdbcClient database) {
        this.database = database;
    }

    List<Row> all() {
        return database.sql("""
                        select unit, valid_from, hours, true as entered
                        from calendar.unit_hours
                        where left_in is null
                        order by unit, valid_from
                        """).query(UnitHoursTable::row).list();
    }

    List<HoursVersion> of(Optional<UnitCode> unit) {
        return database.sql("""
                        select unit, valid_from, hours, true as entered
                        from calendar.unit_hours
                        where unit = :unit and left_in is null
                        order by valid_from
                        """).param("unit", About.key(unit)).query(UnitHoursTable::row).list().stream()
                .map(Row::version)
                .toList();
    }

    List<UnitCode> units() {
        return database.sql("""
                        select distinct unit from calendar.unit_hours
                        where left_in is null and unit <> 'province' order by unit
                        """)
                .query((row, number) -> new UnitCode(row.getString("unit")))
                .list();
    }

    /** What the change left behind and what it entered: always one version. */
    List<Difference> differences(long change) {
        var rows = database.sql("""
                        select unit, valid_from, hours, entered_in = :change as entered
                        from calendar.unit_hours
                        where :change in (entered_in, left_in)
                        """)
                .param("change", change)
                .query(UnitHoursTable::row)
                .list();
        return rows.stream()
                .map(row -> row.version().from())
                .distinct()
                .sorted()
                .map(from -> new Difference(from, entry(rows, from, false), entry(rows, from, true)))
                .toList();
    }

    void enter(Optional<UnitCode> unit, HoursVersion version, long change) {
        database.sql("""
                        insert into calendar.unit_hours (unit, valid_from, hours, entered_in)
                        values (:unit, :from, :hours, :change)
                        """)
                .param("unit", About.key(unit))
                .param("from", version.from())
                .param("hours", notations(version.hours()))
                .param("change", change)
                .update();
    }

    /** @return whether there was something to leave behind */
    boolean leave(Optional<UnitCode> unit, LocalDate from, long change) {
        return database.sql("""
                                update calendar.unit_hours set left_in = :change
                                where unit = :unit and valid_from = :from and left_in is null
                                """)
                        .param("change", change)
                        .param("unit", About.key(unit))
                        .param("from", from)
                        .update()
                > 0;
    }

    private static @Nullable Entry entry(List<Row> rows, LocalDate from, boolean entered) {
        return rows.stream()
                .filter(row -> row.entered() == entered && row.version().from().equals(from))
                .map(row -> new Entry.Hours(row.version()))
                .findFirst()
                .orElse(null);
    }

    private static String @Nullable [] notations(@Nullable WeekHours week) {
        return week == null
                ? null
                : Arrays.stream(DayOfWeek.values())
                        .map(weekday -> week.on(weekday).notation())
                        .toArray(String[]::new);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var notations = row.getArray("hours");
        var week = notations == null ? null : week((String[]) notations.getArray());
        return new Row(
                row.getString("unit"),
                new HoursVersion(row.getObject("valid_from", LocalDate.class), week),
                row.getBoolean("entered"));
    }

    private static WeekHours week(String[] notations) {
        var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            days.put(weekday, DayHours.read(notations[weekday.ordinal()]).orElseThrow());
        }
        return new WeekHours(days);
    }
}
