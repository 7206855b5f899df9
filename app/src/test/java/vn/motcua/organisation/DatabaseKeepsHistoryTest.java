package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.OwnDatabase;

/** What no code, however wrong, can write into the registers. */
class DatabaseKeepsHistoryTest {

    private static final JdbcClient DATABASE = JdbcClient.create(OwnDatabase.with("organisation"));

    static {
        area("('51', '[2025-07-01,)', 'Quảng Ngãi', 'Quang Ngai', 'PROVINCE', null)");
        area("('62', '[2004-01-01,2025-07-01)', 'Kon Tum', 'Kon Tum', 'PROVINCE', null)");
        unit("('H48', '[2025-07-01,)', 'UBND tỉnh', 'PPC', 'PROVINCE', null, '51')");
        unit("('H48.01', '[2025-07-01,2026-01-01)', 'Sở', 'Department', 'DEPARTMENT', 'H48', '51')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2025-07-01,)", "[2026-05-01,2026-06-01)", "[2020-01-01,2025-07-02)"})
    void twoVersionsOfAUnitNeverOverlap(String valid) {
        assertThatThrownBy(() -> unit("('H48', '" + valid + "', 'UBND khác', 'Other', 'PROVINCE', null, '51')"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("unit_pkey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2025-07-01,)", "[2026-05-01,2026-06-01)"})
    void twoVersionsOfAnAreaNeverOverlap(String valid) {
        assertThatThrownBy(() -> area("('51', '" + valid + "', 'Khác', 'Other', 'PROVINCE', null)"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("area_pkey");
    }

    @Test
    void aCodeThatEndedNeverReturns() {
        assertThatThrownBy(() -> area("('62', '[2026-07-01,)', 'Kon Tum', 'Kon Tum', 'PROVINCE', null)"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("62 ended and may not be used again");
        assertThatThrownBy(() -> unit("('H48.01', '[2026-07-01,)', 'Sở', 'Department', 'DEPARTMENT', 'H48', '51')"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("H48.01 ended and may not be used again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"62", "99"})
    void aUnitServesAnAreaThatExistsAsLongAsTheUnit(String area) {
        assertThatThrownBy(() ->
                        unit("('H48.02', '[2025-01-01,)', 'Sở', 'Department', 'DEPARTMENT', null, '" + area + "')"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("unit_area_valid_fkey");
    }

    @Test
    void aUnitStandsBelowAUnitThatExistsAsLongAsItself() {
        assertThatThrownBy(() -> unit("('H48.03', '[2025-12-01,)', 'Phòng', 'Division', 'DIVISION', 'H48.01', '51')"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("unit_parent_valid_fkey");
    }

    @Test
    void anAreaInUseCannotBeEnded() {
        assertThatThrownBy(() -> DATABASE.sql(
                                "update organisation.area set valid = '[2025-07-01,2026-07-01)' where code = '51'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("unit_area_valid_fkey");
    }

    private static void area(String values) {
        DATABASE.sql("insert into organisation.area (code, valid, name, name_en, kind, parent) values " + values)
                .update();
    }

    private static void unit(String values) {
        DATABASE.sql("insert into organisation.unit (code, valid, name, name_en, kind, parent, area) values " + values)
                .update();
    }
}
