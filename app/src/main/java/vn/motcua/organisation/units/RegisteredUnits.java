package vn.motcua.organisation.units;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.Desk;
import vn.motcua.organisation.Position;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitAct;
import vn.motcua.organisation.UnitSuccession;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;

@Repository
class RegisteredUnits implements Units {

    private static final String SELECT_UNIT = "select " + UnitRows.UNIT + " from organisation.unit u ";

    /** The unit and those above it on a day, with their distance. */
    private static final String LINE_UPWARDS = """
            with recursive line as (
                select u.code, u.parent, 0 as distance from organisation.unit u
                where u.code = :code and u.valid @> :day::date
                union all
                select u.code, u.parent, line.distance + 1 from line
                join organisation.unit u on u.code = line.parent and u.valid @> :day::date)
            """;

    private final JdbcClient database;

    RegisteredUnits(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Unit> find(UnitCode code, LocalDate day) {
        return on(day, SELECT_UNIT + "where u.code = :code and u.valid @> :day::date")
                .param("code", code.value())
                .query(UnitRows::unit)
                .optional();
    }

    @Override
    public List<Unit> inForce(LocalDate day) {
        return on(day, SELECT_UNIT + "where u.valid @> :day::date order by u.code")
                .query(UnitRows::unit)
                .list();
    }

    @Override
    public List<Unit> children(UnitCode code, LocalDate day) {
        return on(day, SELECT_UNIT + "where u.parent = :code and u.valid @> :day::date order by u.code")
                .param("code", code.value())
                .query(UnitRows::unit)
                .list();
    }

    @Override
    public List<Unit> ancestors(UnitCode code, LocalDate day) {
        return on(day, LINE_UPWARDS + SELECT_UNIT + """
                join line on line.code = u.code
                where line.distance > 0 and u.valid @> :day::date order by line.distance
                """)
                .param("code", code.value())
                .query(UnitRows::unit)
                .list();
    }

    @Override
    public Optional<Unit> oneStopUnitOf(UnitCode agency, LocalDate day) {
        return on(day, LINE_UPWARDS + SELECT_UNIT + """
                join line on u.parent = line.code or u.code = line.code and line.distance = 0
                where u.kind in ('CENTRE', 'ONE_STOP_UNIT') and u.valid @> :day::date
                order by line.distance, u.code = line.code desc, u.kind, u.code limit 1
                """)
                .param("code", agency.value())
                .query(UnitRows::unit)
                .optional();
    }

    @Override
    public List<Unit> serving(AreaCode area, LocalDate day) {
        return on(day, SELECT_UNIT + "where u.area = :area and u.valid @> :day::date order by u.code")
                .param("area", area.value())
                .query(UnitRows::unit)
                .list();
    }

    @Override
    public List<Unit> search(String text, LocalDate day, int limit) {
        return on(day, SELECT_UNIT + """
                where u.valid @> :day::date
                  and (strpos(u.folded, public.fold(:text)) > 0 or starts_with(u.code, :code))
                order by u.code = :code desc, strpos(u.folded, public.fold(:text)), length(u.name), u.code
                limit :limit
                """)
                .param("text", text.strip())
                .param("code", text.strip().toUpperCase(Locale.ROOT))
                .param("limit", Math.clamp(limit, 1, 100))
                .query(UnitRows::unit)
                .list();
    }

    @Override
    public List<Unit> versions(UnitCode code) {
        return database.sql(SELECT_UNIT + "where u.code = :code order by u.valid")
                .param("code", code.value())
                .query(UnitRows::unit)
                .list();
    }

    @Override
    public List<UnitSuccession> successors(UnitCode code) {
        return database.sql(
                        "select * from organisation.unit_succession where predecessor = :code order by day, successor")
                .param("code", code.value())
                .query(UnitRows::succession)
                .list();
    }

    @Override
    public List<UnitSuccession> predecessors(UnitCode code) {
        return database.sql(
                        "select * from organisation.unit_succession where successor = :code order by day, predecessor")
                .param("code", code.value())
                .query(UnitRows::succession)
                .list();
    }

    @Override
    public List<Desk> desks(UnitCode unit, LocalDate day) {
        return on(day, """
                select unit, number, name, lower(valid) as since, upper(valid) as until from organisation.desk
                where unit = :unit and valid @> :day::date order by length(number), number
                """).param("unit", unit.value()).query(UnitRows::desk).list();
    }

    @Override
    public List<Position> positions(UnitCode unit, LocalDate day) {
        return on(day, """
                select unit, title, title_en, role, lower(valid) as since, upper(valid) as until from organisation.position
                where unit = :unit and valid @> :day::date order by title
                """)
                .param("unit", unit.value())
                .query(UnitRows::position)
                .list();
    }

    @Override
    public long revision() {
        return database.sql("select coalesce(max(id), 0) from organisation.unit_act")
                .query(Long.class)
                .single();
    }

    @Override
    public List<UnitAct> history(UnitCode unit) {
        return database.sql("select * from organisation.unit_act where unit = :unit order by id desc")
                .param("unit", unit.value())
                .query((row, number) -> new UnitAct(
                        unit,
                        UnitAct.Kind.valueOf(row.getString("act")),
                        new Decision(row.getString("decision"), row.getObject("effective", LocalDate.class)),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private StatementSpec on(LocalDate day, String sql) {
        return database.sql(sql).param("day", day);
    }
}
