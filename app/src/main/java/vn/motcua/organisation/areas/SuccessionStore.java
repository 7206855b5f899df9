package vn.motcua.organisation.areas;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.AreaSuccession;

/** Successions of areas in the database; each is one statement for all of them. */
@Repository
class SuccessionStore {

    private final JdbcClient database;

    SuccessionStore(JdbcClient database) {
        this.database = database;
    }

    /** The areas of a day by their codes. */
    Map<AreaCode, Area> areas(LocalDate day) {
        return database
                .sql(RegisteredAreas.SELECT_AREA + "where a.valid @> :day::date")
                .param("day", day)
                .query(RegisteredAreas::area)
                .list()
                .stream()
                .collect(Collectors.toMap(Area::code, area -> area));
    }

    /** Adds those that are not known yet, and says how many they are. */
    int add(Collection<AreaSuccession> successions, LocalDate day) {
        return database.sql("""
                insert into organisation.area_succession (predecessor, successor, day)
                select predecessor, successor, :day
                from unnest(:predecessors::text[], :successors::text[]) as fresh (predecessor, successor)
                on conflict do nothing
                """)
                .param("day", day)
                .param("predecessors", column(successions, AreaSuccession::predecessor))
                .param("successors", column(successions, AreaSuccession::successor))
                .update();
    }

    /** The areas of the day before of which nothing is known to have become anything on that day. */
    List<Area> unmentioned(LocalDate day) {
        return database.sql(RegisteredAreas.SELECT_AREA + """
                where a.valid @> (:day::date - 1) and not exists (
                    select from organisation.area_succession s where s.predecessor = a.code and s.day = :day)
                order by length(a.code), a.code
                """)
                .param("day", day)
                .query(RegisteredAreas::area)
                .list();
    }

    private static String[] column(Collection<AreaSuccession> successions, Function<AreaSuccession, Object> code) {
        return successions.stream().map(code).map(Object::toString).toArray(String[]::new);
    }
}
