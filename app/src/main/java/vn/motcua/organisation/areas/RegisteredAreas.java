package vn.motcua.organisation.areas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.AreaKind;
import vn.motcua.organisation.AreaSuccession;
import vn.motcua.organisation.Areas;
import vn.motcua.organisation.MeantCommunes;
import vn.motcua.organisation.OfficialName;
import vn.motcua.shared.Period;

@Repository
class RegisteredAreas implements Areas {

    static final String SELECT_AREA = """
            select a.code, a.name, a.name_en, a.kind, a.parent, lower(a.valid) as since, upper(a.valid) as until
            from organisation.area a\s""";

    private final JdbcClient database;

    RegisteredAreas(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Area> find(AreaCode code, LocalDate day) {
        return database.sql(SELECT_AREA + "where a.code = :code and a.valid @> :day::date")
                .param("code", code.value())
                .param("day", day)
                .query(RegisteredAreas::area)
                .optional();
    }

    @Override
    public List<Area> provinces(LocalDate day) {
        return database.sql(SELECT_AREA + "where a.parent is null and a.valid @> :day::date order by a.code")
                .param("day", day)
                .query(RegisteredAreas::area)
                .list();
    }

    @Override
    public List<Area> children(AreaCode code, LocalDate day) {
        return database.sql(SELECT_AREA + "where a.parent = :code and a.valid @> :day::date order by a.code")
                .param("code", code.value())
                .param("day", day)
                .query(RegisteredAreas::area)
                .list();
    }

    @Override
    public List<Area> versions(AreaCode code) {
        return database.sql(SELECT_AREA + "where a.code = :code order by a.valid")
                .param("code", code.value())
                .query(RegisteredAreas::area)
                .list();
    }

    @Override
    public List<AreaSuccession> successors(AreaCode code) {
        return successions("predecessor = :code order by day, successor", code);
    }

    @Override
    public List<AreaSuccession> predecessors(AreaCode code) {
        return successions("successor = :code order by day, predecessor", code);
    }

    @Override
    public List<Area> search(String text, LocalDate day, int limit) {
        return database.sql("""
                select * from (
                    select distinct on (a.code) a.code, a.name, a.name_en, a.kind, a.parent,
                           lower(a.valid) as since, upper(a.valid) as until, a.folded,
                           a.valid @> :day::date as in_force
                    from organisation.area a
                    where strpos(a.folded, public.fold(:text)) > 0 or a.code = :code
                    order by a.code, a.valid @> :day::date desc, a.valid desc) found
                order by code = :code desc, in_force desc, folded = public.fold(:text) desc, length(code), folded, code
                limit :limit
                """)
                .param("text", text.strip())
                .param("code", text.strip())
                .param("day", day)
                .param("limit", Math.clamp(limit, 1, 100))
                .query(RegisteredAreas::area)
                .list();
    }

    @Override
    public MeantCommunes communes(String written, LocalDate day) {
        return new CommuneFinder(this, day).find(written);
    }

    private List<AreaSuccession> successions(String condition, AreaCode code) {
        return database.sql("select predecessor, successor, day from organisation.area_succession where " + condition)
                .param("code", code.value())
                .query((row, number) -> new AreaSuccession(
                        new AreaCode(row.getString("predecessor")),
                        new AreaCode(row.getString("successor")),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    static Area area(ResultSet row, int number) throws SQLException {
        String parent = row.getString("parent");
        return new Area(
                new AreaCode(row.getString("code")),
                new OfficialName(row.getString("name"), row.getString("name_en")),
                AreaKind.valueOf(row.getString("kind")),
                parent == null ? null : new AreaCode(parent),
                new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)));
    }
}
