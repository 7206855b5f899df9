package vn.motcua.organisation.areas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.AreaImportRefusal.AreaInUse;
import vn.motcua.shared.UnitCode;

/** What an import reads from the register and writes to it; each is one statement for all areas. */
@Repository
class AreaStore {

    private final JdbcClient database;

    AreaStore(JdbcClient database) {
        this.database = database;
    }

    void lock() {
        database.sql("select organisation.lock_register()")
                .query((row, number) -> true)
                .single();
    }

    List<Area> inForce(LocalDate day) {
        return database.sql(RegisteredAreas.SELECT_AREA + "where a.valid @> :day::date")
                .param("day", day)
                .query(RegisteredAreas::area)
                .list();
    }

    /** The last day on which anything in the register begins or ends. */
    Optional<LocalDate> lastChange() {
        return database.sql("""
                select last from (
                    select greatest(max(lower(valid)), max(upper(valid))) as last from organisation.area) as change
                where last is not null
                """)
                .query((row, number) -> row.getObject("last", LocalDate.class))
                .optional();
    }

    /** Which of the areas are served by units at some time from that day on, and by which. */
    List<AreaInUse> inUse(List<AreaCode> areas, LocalDate day) {
        return database.sql("""
                select area, array_agg(distinct code order by code) as units from organisation.unit
                where area = any(:areas::text[]) and valid && daterange(:day, null) group by area order by area
                """)
                .param("areas", codes(areas))
                .param("day", day)
                .query((row, number) -> new AreaInUse(
                        new AreaCode(row.getString("area")),
                        Stream.of((String[]) row.getArray("units").getArray())
                                .map(UnitCode::new)
                                .toList()))
                .list();
    }

    /** Which of the areas had ended before that day, so that they would come back after a gap. */
    List<AreaCode> endedBefore(List<AreaCode> areas, LocalDate day) {
        return database.sql("""
                select code from organisation.area where code = any(:areas::text[])
                group by code having max(upper(valid)) < :day order by code
                """)
                .param("areas", codes(areas))
                .param("day", day)
                .query((row, number) -> new AreaCode(row.getString(1)))
                .list();
    }

    /** Ends what ends or changes on that day; what began just then never was. */
    void end(List<AreaCode> areas, LocalDate day) {
        database.sql("delete from organisation.area where code = any(:areas::text[]) and lower(valid) = :day")
                .param("areas", codes(areas))
                .param("day", day)
                .update();
        database.sql("""
                update organisation.area set valid = daterange(lower(valid), :day)
                where code = any(:areas::text[]) and valid @> :day::date
                """).param("areas", codes(areas)).param("day", day).update();
    }

    void begin(List<Area> areas, LocalDate day) {
        database.sql("""
                insert into organisation.area (code, valid, name, name_en, kind, parent)
                select code, daterange(:day, null), name, name_en, kind, parent
                from unnest(:codes::text[], :names::text[], :english::text[], :kinds::text[], :parents::text[])
                     as fresh (code, name, name_en, kind, parent)
                """)
                .param("day", day)
                .param("codes", column(areas, area -> area.code().value()))
                .param("names", column(areas, area -> area.name().vietnamese()))
                .param("english", column(areas, area -> area.name().english()))
                .param("kinds", column(areas, area -> area.kind().name()))
                .param("parents", column(areas, AreaStore::parent))
                .update();
    }

    private static @Nullable String parent(Area area) {
        AreaCode parent = area.parent();
        return parent == null ? null : parent.value();
    }

    private static String[] codes(List<AreaCode> codes) {
        return codes.stream().map(AreaCode::value).toArray(String[]::new);
    }

    private static @Nullable String[] column(List<Area> areas, Function<Area, @Nullable String> value) {
        return areas.stream().map(value).toArray(String[]::new);
    }
}
