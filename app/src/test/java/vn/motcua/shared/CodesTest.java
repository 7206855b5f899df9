package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2.000635", "1.007073", "3.000181.000.00.00.H22"})
    void procedureCodesHaveALevelAndSixDigits(String text) {
        assertThat(ProcedureCode.isWellFormed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2000635", "2.00063", "2.000635.", "2.000635 ", "a.000635"})
    void otherTextsAreNoProcedureCodes(String text) {
        assertThat(ProcedureCode.isWellFormed(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H48", "H48.61", "H48.61.2", "G15"})
    void unitCodesAreLevelsTiedByDots(String text) {
        assertThat(UnitCode.isWellFormed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h48", "H48.", ".H48", "H48 61", "H48..61"})
    void otherTextsAreNoUnitCodes(String text) {
        assertThat(UnitCode.isWellFormed(text)).isFalse();
    }
}
