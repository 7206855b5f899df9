package vn.motcua.calendar.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.CalendarChange;
import vn.motcua.calendar.CalendarChange.Difference;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.Actor;

/** The acts that changed the calendar; the number of the last one is the revision of the whole. */
@Repository
class ChangeTable {

    /** One act, without what it changed. */
    record Act(long id, OffsetDateTime changedAt, String changedBy) {

        CalendarChange with(List<Difference> differences) {
            return new CalendarChange(changedAt.toInstant(), changedBy, differences);
        }
    }

    private static final int NEWEST = 100;

    private final JdbcClient database;
    private final Clock clock;

    ChangeTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long revision() {
        return database.sql("select coalesce(max(id), 0) from calendar.change")
                .query(Long.class)
                .single();
    }

    /** Waits for whoever is changing the calendar, so that changes are made and seen one after the other. */
    void lock() {
        database.sql("lock table calendar.change in share row exclusive mode").update();
    }

    long add(About about, Actor by) {
        return database.sql("""
                        insert into calendar.change (about, changed_at, changed_by, account)
                        values (:about, :at, :by, :account)
                        returning id
                        """)
                .param("about", about.value())
                .param("at", clock.instant().atOffset(WorkingCalendar.ZONE))
                .param("by", by.displayName())
                .param(
                        "account",
                        by instanceof Actor.Staff staff ? staff.account().value() : null)
                .query(Long.class)
                .single();
    }

    /** The newest acts first. */
    List<Act> about(About about) {
        return database.sql("""
                        select id, changed_at, changed_by
                        from calendar.change
                        where about = :about
                        order by id desc
                        limit :newest
                        """)
                .param("about", about.value())
                .param("newest", NEWEST)
                .query((row, number) -> new Act(
                        row.getLong("id"),
                        row.getObject("changed_at", OffsetDateTime.class),
                        row.getString("changed_by")))
                .list();
    }

    SortedSet<Integer> knownYears() {
        return new TreeSet<>(
                database.sql("""
                        select distinct substr(about, 6)::int from calendar.change where about like 'year:%'
                        """).query((row, number) -> row.getInt(1)).list());
    }
}
