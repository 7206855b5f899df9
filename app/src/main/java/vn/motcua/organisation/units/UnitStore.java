package vn.motcua.organisation.units;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitAct;
import vn.motcua.organisation.UnitChange;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;

/** Writes to the register; whoever calls holds the lock and has checked. */
@Repository
class UnitStore {

    private final JdbcClient database;

    UnitStore(JdbcClient database) {
        this.database = database;
    }

    void add(Unit version) {
        UnitCode parent = version.parent();
        database.sql("""
                insert into organisation.unit (code, valid, name, name_en, kind, parent, area)
                values (:code, daterange(:since, null), :name, :english, :kind, :parent, :area)
                """)
                .param("code", version.code().value())
                .param("since", version.validity().from())
                .param("name", version.name().vietnamese())
                .param("english", version.name().english())
                .param("kind", version.kind().name())
                .param("parent", parent == null ? null : parent.value())
                .param("area", version.area().value())
                .update();
    }

    void lock() {
        database.sql("select organisation.lock_register()")
                .query((row, number) -> true)
                .single();
    }

    /** The unit and every unit that stands above it at some time from that day on. */
    Set<UnitCode> lineAbove(UnitCode unit, LocalDate day) {
        return Set.copyOf(database.sql("""
                with recursive line as (
                    select :unit::text as code
                    union
                    select u.parent from line
                    join organisation.unit u on u.code = line.code and u.valid && daterange(:day, null)
                    where u.parent is not null)
                select code from line
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, number) -> new UnitCode(row.getString(1)))
                .list());
    }

    /** The units that stand directly below at some time from that day on, by code. */
    List<UnitCode> below(UnitCode unit, LocalDate day) {
        return database.sql("""
                select distinct code from organisation.unit
                where parent = :unit and valid && daterange(:day, null) order by code
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, number) -> new UnitCode(row.getString(1)))
                .list();
    }

    /** Ends the open version of the unit. */
    void end(UnitCode unit, LocalDate day) {
        database.sql("""
                update organisation.unit set valid = daterange(lower(valid), :day)
                where code = :unit and upper_inf(valid)
                """).param("unit", unit.value()).param("day", day).update();
    }

    /** Ends the desks and positions of a unit; those that were still to come never will. */
    void endEquipment(UnitCode unit, LocalDate day) {
        for (String table : List.of("organisation.desk", "organisation.position")) {
            database.sql("delete from " + table + " where unit = :unit and lower(valid) >= :day")
                    .param("unit", unit.value())
                    .param("day", day)
                    .update();
            database.sql("update " + table + """
                     set valid = daterange(lower(valid), :day)
                    where unit = :unit and (upper_inf(valid) or upper(valid) > :day)
                    """)
                    .param("unit", unit.value())
                    .param("day", day)
                    .update();
        }
    }

    void succeed(UnitCode predecessor, UnitCode successor, LocalDate day) {
        database.sql("insert into organisation.unit_succession values (:predecessor, :successor, :day)")
                .param("predecessor", predecessor.value())
                .param("successor", successor.value())
                .param("day", day)
                .update();
    }

    /** Whether a desk was added: not when one of that number is there on or after the day. */
    boolean addDesk(UnitChange.OpenDesk desk) {
        return database.sql("""
                insert into organisation.desk (unit, number, valid, name)
                select :unit, :number, daterange(:day, null), :name where not exists (
                    select from organisation.desk
                    where unit = :unit and number = :number and valid && daterange(:day, null))
                """)
                        .param("unit", desk.unit().value())
                        .param("number", desk.number())
                        .param("day", desk.decision().effective())
                        .param("name", desk.name())
                        .update()
                > 0;
    }

    boolean endDesk(UnitChange.CloseDesk desk) {
        return database.sql("""
                update organisation.desk set valid = daterange(lower(valid), :day)
                where unit = :unit and number = :number and lower(valid) < :day and upper_inf(valid)
                """)
                        .param("unit", desk.unit().value())
                        .param("number", desk.number())
                        .param("day", desk.decision().effective())
                        .update()
                > 0;
    }

    /** Whether a position was added: not when one of that title is there on or after the day. */
    boolean addPosition(UnitChange.OfferPosition position) {
        return database.sql("""
                insert into organisation.position (unit, title, valid, title_en, role)
                select :unit, :title, daterange(:day, null), :english, :role where not exists (
                    select from organisation.position
                    where unit = :unit and title = :title and valid && daterange(:day, null))
                """)
                        .param("unit", position.unit().value())
                        .param("title", position.title().vietnamese())
                        .param("day", position.decision().effective())
                        .param("english", position.title().english())
                        .param("role", position.role().name())
                        .update()
                > 0;
    }

    boolean endPosition(UnitChange.AbolishPosition position) {
        return database.sql("""
                update organisation.position set valid = daterange(lower(valid), :day)
                where unit = :unit and title = :title and lower(valid) < :day and upper_inf(valid)
                """)
                        .param("unit", position.unit().value())
                        .param("title", position.title())
                        .param("day", position.decision().effective())
                        .update()
                > 0;
    }

    void remember(UnitCode unit, UnitAct.Kind kind, Decision decision, Actor by, Instant at) {
        database.sql("""
                insert into organisation.unit_act (unit, act, effective, decision, by_name, by_account, at)
                values (:unit, :act, :effective, :decision, :name, :account, :at)
                """)
                .param("unit", unit.value())
                .param("act", kind.name())
                .param("effective", decision.effective())
                .param("decision", decision.number())
                .param("name", by.displayName())
                .param(
                        "account",
                        by instanceof Actor.Staff staff ? staff.account().value() : null)
                .param("at", Timestamp.from(at))
                .update();
    }
}
