package vn.motcua.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;

/** Reads what lists and the search need of each version, without its content. */
@Repository
class SummaryStore {

    /** A version as the search knows it; {@code agencyCodes} and {@code keywords} are only searched. */
    record Row(ProcedureSummary summary, List<String> agencyCodes, String keywords, boolean replaced) {}

    private final JdbcClient database;

    SummaryStore(JdbcClient database) {
        this.database = database;
    }

    /** The number of the last change of the catalogue. */
    long revision() {
        return database.sql("select number from catalog.revision")
                .query(Long.class)
                .single();
    }

    List<Row> changedAfter(long revision) {
        return database.sql("""
                        select id, code, name_vi, name_en, field_code, field, levels, agencies, agency_codes, keywords,
                               online, to_dos, replaced, lower(in_force) as from_day, upper(in_force) as to_day
                          from catalog.procedure_version
                         where revision > :revision
                        """)
                .param("revision", revision)
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var levels = EnumSet.noneOf(Level.class);
        texts(row.getArray("levels")).forEach(name -> levels.add(Level.valueOf(name)));
        var summary = new ProcedureSummary(
                new ProcedureVersionId(row.getObject("id", UUID.class)),
                new ProcedureCode(row.getString("code")),
                new ProcedureName(row.getString("name_vi"), row.getString("name_en")),
                new ProcedureField(row.getString("field_code"), row.getString("field")),
                levels,
                row.getString("agencies"),
                OnlineLevel.valueOf(row.getString("online")),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                row.getInt("to_dos"));
        return new Row(
                summary, texts(row.getArray("agency_codes")), row.getString("keywords"), row.getBoolean("replaced"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
