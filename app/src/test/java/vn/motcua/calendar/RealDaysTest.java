package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.domain.YearFile;
import vn.motcua.testing.RealData;

/** The days off that a province's office keeps, and those that come with the software, are the same days. */
class RealDaysTest {

    @Test
    void theSoftwareKnowsTheDaysOfTheRealFile() throws IOException {
        var file = RealData.file("holidays/vn-public-sector-days-2022-2027.csv");

        var years = YearFile.read(Files.readAllBytes(file)).orThrow().years();

        assertThat(years).containsOnlyKeys(Calendars.KNOWN_YEARS);
        assertThat(years.values().stream().flatMap(days -> days.stream().map(day -> day.day() + " " + day.kind())))
                .hasSize(89)
                .containsExactlyInAnyOrderElementsOf(Calendars.SPECIAL_DAYS.stream()
                        .map(day -> day.day() + " " + day.kind())
                        .toList());
    }
}
