package vn.motcua.papers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.papers.Layout;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.PublishLayout;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;

@Repository
class LayoutTable {

    private final JdbcClient database;

    LayoutTable(JdbcClient database) {
        this.database = database;
    }

    /** @param content null where the layout of the product holds again */
    record Chosen(@Nullable String content) {}

    /**
     * What holds on a day for the first of the units that has a layout of its own, else for all units.
     *
     * @param units the nearest first
     */
    Optional<Chosen> inForce(PaperKey form, List<UnitCode> units, LocalDate day) {
        return database.sql("""
                        select content from papers.layout
                        where form = :form and valid_from <= :day and (unit is null or unit = any (:units))
                        order by array_position(:units, unit) nulls last, valid_from desc, version desc
                        limit 1
                        """)
                .param("form", form.value())
                .param("day", day)
                .param("units", units.stream().map(UnitCode::value).toArray(String[]::new))
                .query((row, _) -> new Chosen(row.getString(1)))
                .optional();
    }

    /** @param shipped stands where the layout of the product holds again */
    List<Layout> history(PaperKey form, String shipped) {
        return database.sql("""
                        select form, unit, valid_from, version, content, published_at, display_name
                        from papers.layout where form = :form order by published_at desc, id desc limit 200
                        """)
                .param("form", form.value())
                .query((row, _) -> layout(row, shipped))
                .list();
    }

    /** One administrator at a time publishes. */
    Layout insert(PublishLayout command, OffsetDateTime now, Actor.Staff by, String shipped) {
        database.sql("lock table papers.layout in share row exclusive mode").update();
        return database.sql("""
                        insert into papers.layout (form, unit, valid_from, version, content, published_at, account, display_name)
                        select :form, :unit, :from,
                               1 + coalesce((select max(version) from papers.layout
                                             where form = :form and unit is not distinct from :unit), 0),
                               :content, :now, :account, :name
                        returning form, unit, valid_from, version, content, published_at, display_name
                        """)
                .param("form", command.form().value())
                .param("unit", command.unit() == null ? null : command.unit().value(), Types.VARCHAR)
                .param("from", command.validFrom())
                .param("content", command.content(), Types.VARCHAR)
                .param("now", now)
                .param("account", by.account().value())
                .param("name", by.displayName())
                .query((row, _) -> layout(row, shipped))
                .single();
    }

    private static Layout layout(ResultSet row, String shipped) throws SQLException {
        var unit = row.getString("unit");
        var content = row.getString("content");
        return new Layout(
                new PaperKey(row.getString("form")),
                unit == null ? null : new UnitCode(unit),
                row.getObject("valid_from", LocalDate.class),
                row.getInt("version"),
                content == null,
                content == null ? shipped : content,
                row.getObject("published_at", OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant(),
                row.getString("display_name"));
    }
}
