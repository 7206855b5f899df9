package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.ProcedureMother.NEW_YEAR;

import org.junit.jupiter.api.Test;
import vn.motcua.shared.Period;

class ProcedureJsonTest {

    private final ProcedureVersion version = ProcedureMother.version(
            "1.001193", new Period(NEW_YEAR, NEW_YEAR.plusYears(1)), ProcedureMother.contentWithEveryKindOfTerm());

    @Test
    void whatIsWrittenIsReadTheSame() {
        assertThat(ProcedureJson.read(ProcedureJson.write(version))).isEqualTo(version);
    }

    @Test
    void theSameVersionIsWrittenTheSame() {
        var once = ProcedureJson.write(version);

        assertThat(ProcedureJson.write(ProcedureJson.read(once))).isEqualTo(once);
    }

    @Test
    void codesNumbersAndKindsAreWrittenAsPeopleReadThem() {
        assertThat(ProcedureJson.write(version))
                .contains("\"code\":\"1.001193\"")
                .contains("{\"kind\":\"LIMIT\",\"limit\":{\"amount\":50,\"unit\":\"CALENDAR_DAY\"}}")
                .contains("{\"kind\":\"FIXED\",\"amount\":{\"dong\":30000},\"per\":\"lần\"}");
    }
}
