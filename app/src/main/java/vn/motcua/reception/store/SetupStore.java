package vn.motcua.reception.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.reception.DeskPlace;
import vn.motcua.reception.PriorityClass;
import vn.motcua.reception.ServiceGroup;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.UnitCode;

/** Service groups, priority classes, and who sits where. */
@Repository
public class SetupStore {

    private final JdbcClient database;

    SetupStore(JdbcClient database) {
        this.database = database;
    }

    /** Open ones first, by letter. */
    public List<ServiceGroup> groups(UnitCode unit) {
        return database.sql("""
                        select * from reception.service_group where unit = :unit
                        order by ended_at desc nulls first, letter
                        """)
                .param("unit", unit.value())
                .query(SetupStore::group)
                .list();
    }

    public Optional<ServiceGroup> group(UUID id) {
        return database.sql("select * from reception.service_group where id = :id")
                .param("id", id)
                .query(SetupStore::group)
                .optional();
    }

    /** @return false when the letter is taken */
    public boolean insert(ServiceGroup group, Instant at, String by) {
        return database.sql("""
                                insert into reception.service_group (id, unit, letter, name, name_en, entered_at, entered_by)
                                values (:id, :unit, :letter, :name, :english, :at, :by) on conflict do nothing
                                """)
                        .param("id", group.id())
                        .param("unit", group.unit().value())
                        .param("letter", group.letter())
                        .param("name", group.name())
                        .param("english", group.nameEn())
                        .param("at", Rows.utc(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    public void endGroup(UUID id, Instant at, String by) {
        database.sql(
                        "update reception.service_group set ended_at = :at, ended_by = :by where id = :id and ended_at is null")
                .param("id", id)
                .param("at", Rows.utc(at))
                .param("by", by)
                .update();
    }

    /** In the order in which they are offered, those in use first. */
    public List<PriorityClass> priorities() {
        return database.sql("select * from reception.priority_class order by ended_at desc nulls first, place, code")
                .query((row, _) -> new PriorityClass(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getString("source"),
                        row.getObject("ended_at") == null))
                .list();
    }

    /** Units that have an open group, by code. */
    public List<UnitCode> units() {
        return database.sql("select distinct unit from reception.service_group where ended_at is null order by unit")
                .query((row, _) -> new UnitCode(row.getString("unit")))
                .list();
    }

    public void sit(AccountId account, DeskPlace place, LocalDate day) {
        database.sql("""
                        insert into reception.at_desk (account, unit, day, desk, groups)
                        values (:account, :unit, :day, :desk, :groups)
                        on conflict (account) do update
                        set unit = excluded.unit, day = excluded.day, desk = excluded.desk, groups = excluded.groups
                        """)
                .param("account", account.value())
                .param("unit", place.unit().value())
                .param("day", day)
                .param("desk", place.number())
                .param("groups", place.groups().toArray(UUID[]::new))
                .update();
    }

    /** Nobody sits at the desk any more. */
    public void clear(DeskPlace place) {
        database.sql("delete from reception.at_desk where unit = :unit and desk = :desk")
                .param("unit", place.unit().value())
                .param("desk", place.number())
                .update();
    }

    public void leave(AccountId account) {
        database.sql("delete from reception.at_desk where account = :account")
                .param("account", account.value())
                .update();
    }

    public Optional<DeskPlace> placeOf(AccountId account, UnitCode unit, LocalDate day) {
        return database.sql("select * from reception.at_desk where account = :account and unit = :unit and day = :day")
                .param("account", account.value())
                .param("unit", unit.value())
                .param("day", day)
                .query(SetupStore::place)
                .optional();
    }

    /** Whether somebody else sits there that day. */
    public boolean isTaken(UnitCode unit, LocalDate day, String desk, AccountId by) {
        return database.sql("""
                        select exists (select from reception.at_desk
                                       where unit = :unit and day = :day and desk = :desk and account <> :by)
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .param("desk", desk)
                .param("by", by.value())
                .query(Boolean.class)
                .single();
    }

    /** How many desks call numbers of the group that day. */
    public int desksOf(UnitCode unit, LocalDate day, UUID group) {
        return database.sql("""
                        select count(distinct desk) from reception.at_desk
                        where unit = :unit and day = :day and :group = any (groups)
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .param("group", group)
                .query(Integer.class)
                .single();
    }

    private static ServiceGroup group(ResultSet row, int number) throws SQLException {
        return new ServiceGroup(
                row.getObject("id", UUID.class),
                new UnitCode(row.getString("unit")),
                row.getString("letter"),
                row.getString("name"),
                row.getString("name_en"),
                row.getObject("ended_at") == null);
    }

    private static DeskPlace place(ResultSet row, int number) throws SQLException {
        return new DeskPlace(new UnitCode(row.getString("unit")), row.getString("desk"), ids(row.getArray("groups")));
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
