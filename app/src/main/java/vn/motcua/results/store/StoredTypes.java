package vn.motcua.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.results.Numbering;
import vn.motcua.results.TypeOfResult;
import vn.motcua.results.TypesOfResults;
import vn.motcua.results.Validity;
import vn.motcua.results.VersionOfType;
import vn.motcua.shared.Actor;

/** The kinds of results in their table. */
@Repository
class StoredTypes implements TypesOfResults {

    private static final String SELECT =
            "select code, name, series, pattern, validity, months, until_field, scope, fields from results.type ";

    private final JdbcClient database;
    private final Clock clock;

    StoredTypes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<TypeOfResult> find(String code) {
        return database.sql(SELECT + "where code = :code")
                .param("code", code)
                .query((row, _) -> type(row))
                .optional();
    }

    @Override
    public List<TypeOfResult> among(List<String> codes) {
        return codes.stream()
                .filter(code -> !code.isBlank())
                .distinct()
                .flatMap(code -> find(code).stream())
                .toList();
    }

    @Override
    public List<TypeOfResult> all() {
        return database.sql(SELECT + "order by code")
                .query((row, _) -> type(row))
                .list();
    }

    @Override
    public List<VersionOfType> versions(String code) {
        return database.sql("""
                        select version, type, registered_by, registered_at from results.type_version
                        where code = :code order by version desc
                        """)
                .param("code", code)
                .query((row, _) -> new VersionOfType(
                        TypeJson.read(code, row.getString("type")),
                        row.getInt("version"),
                        row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                        row.getString("registered_by")))
                .list();
    }

    @Override
    @Transactional
    public void register(TypeOfResult type, Actor by) {
        var now = ResultRow.utc(clock.instant());
        write(type, by, now);
        database.sql("""
                        insert into results.type_version (code, version, type, registered_by, registered_at)
                        select :code, coalesce(max(version), 0) + 1, :type::json, :by, :at
                        from results.type_version where code = :code
                        """)
                .param("code", type.code())
                .param("type", TypeJson.write(type))
                .param("by", by.displayName())
                .param("at", now)
                .update();
    }

    /** Holds the row of the kind until its version is written, so that versions follow each other. */
    private void write(TypeOfResult type, Actor by, OffsetDateTime now) {
        var months = type.validity() instanceof Validity.Months(int number) ? number : null;
        var field = type.validity() instanceof Validity.UntilField(var key) ? key : null;
        database.sql("""
                        insert into results.type (code, name, series, pattern, validity, months, until_field, scope,
                            fields, registered_by, registered_at)
                        values (:code, :name, :series, :pattern, :validity, :months, :field, :scope,
                            :fields::json, :by, :at)
                        on conflict (code) do update set name = excluded.name, series = excluded.series,
                            pattern = excluded.pattern, validity = excluded.validity, months = excluded.months,
                            until_field = excluded.until_field, scope = excluded.scope, fields = excluded.fields,
                            registered_by = excluded.registered_by, registered_at = excluded.registered_at
                        """)
                .param("code", type.code())
                .param("name", type.name())
                .param("series", type.numbering().series())
                .param("pattern", type.numbering().pattern())
                .param("validity", months != null ? "MONTHS" : field != null ? "FIELD" : "WITHOUT_END")
                .param("months", months)
                .param("field", field)
                .param("scope", type.scope())
                .param("fields", ResultJson.fields(type.fields()))
                .param("by", by.displayName())
                .param("at", now)
                .update();
    }

    private static TypeOfResult type(ResultSet row) throws SQLException {
        return new TypeOfResult(
                row.getString("code"),
                row.getString("name"),
                new Numbering(row.getString("series"), row.getString("pattern")),
                validity(row),
                row.getString("scope"),
                ResultJson.fields(row.getString("fields")));
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return switch (row.getString("validity")) {
            case "MONTHS" -> new Validity.Months(row.getInt("months"));
            case "FIELD" -> new Validity.UntilField(Objects.requireNonNull(row.getString("until_field")));
            default -> new Validity.WithoutEnd();
        };
    }
}
