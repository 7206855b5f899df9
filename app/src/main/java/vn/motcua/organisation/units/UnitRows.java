package vn.motcua.organisation.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.Desk;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.Position;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.UnitSuccession;
import vn.motcua.shared.Period;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Rows of the register as the values they stand for. */
final class UnitRows {

    /** The columns that {@link #unit} reads, of a table named {@code u}. */
    static final String UNIT =
            "u.code, u.name, u.name_en, u.kind, u.parent, u.area, lower(u.valid) as since, upper(u.valid) as until";

    private UnitRows() {}

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitCode(row.getString("code")),
                new OfficialName(row.getString("name"), row.getString("name_en")),
                UnitKind.valueOf(row.getString("kind")),
                codeOrNull(row.getString("parent")),
                new AreaCode(row.getString("area")),
                validity(row));
    }

    static Desk desk(ResultSet row, int number) throws SQLException {
        return new Desk(
                new UnitCode(row.getString("unit")), row.getString("number"), row.getString("name"), validity(row));
    }

    static Position position(ResultSet row, int number) throws SQLException {
        return new Position(
                new UnitCode(row.getString("unit")),
                new OfficialName(row.getString("title"), row.getString("title_en")),
                Role.valueOf(row.getString("role")),
                validity(row));
    }

    static UnitSuccession succession(ResultSet row, int number) throws SQLException {
        return new UnitSuccession(
                new UnitCode(row.getString("predecessor")),
                new UnitCode(row.getString("successor")),
                row.getObject("day", LocalDate.class));
    }

    private static Period validity(ResultSet row) throws SQLException {
        return new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
    }

    private static @Nullable UnitCode codeOrNull(@Nullable String code) {
        return code == null ? null : new UnitCode(code);
    }
}
