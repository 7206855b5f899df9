package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.IdNumber.Warning;
import vn.motcua.dossier.Party.Sex;
import vn.motcua.shared.BirthDate;

class IdNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @CsvSource({
        "087084000999,1984,MALE",
        "051190001234,1990,FEMALE",
        "051205123456,2005,MALE",
        "001318000001,2018,FEMALE"
    })
    void tellsYearOfBirthAndSex(String number, int year, Sex sex) {
        var said = new IdNumber(number);
        assertThat(said.birthYear()).isEqualTo(year);
        assertThat(said.sex()).isEqualTo(sex);
        assertThat(said.warnings(new BirthDate(year, 0, 0), sex, TODAY)).isEmpty();
    }

    @Test
    void warnsOfWhatDisagrees() {
        assertThat(new IdNumber("051190001234").warnings(BirthDate.of(LocalDate.of(1991, 1, 1)), Sex.MALE, TODAY))
                .containsExactly(Warning.BIRTH_YEAR_DIFFERS, Warning.SEX_DIFFERS);
        assertThat(new IdNumber("999190001234").warnings(null, null, TODAY)).containsExactly(Warning.PROVINCE_UNKNOWN);
        assertThat(new IdNumber("051299001234").warnings(null, null, TODAY))
                .containsExactly(Warning.BORN_IN_THE_FUTURE);
    }

    @ParameterizedTest
    @CsvSource({"'',0", "123456789,0", "B1234567,0", "12345,1", "05119000123x,1"})
    void olderPapersAreNoReasonToWarnAndGarbageIs(String number, int warnings) {
        assertThat(IdNumber.warningsFor(Party.citizen("A", number), TODAY)).hasSize(warnings);
    }

    @Test
    void organisationsHaveNumbersOfTheirOwn() {
        var firm = new Party(Party.Kind.ENTERPRISE, "Công ty", "4300123456", null, null, "", "", "");
        assertThat(IdNumber.warningsFor(firm, TODAY)).isEmpty();
    }
}
