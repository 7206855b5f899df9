package vn.motcua.calendar.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.CalendarRefusal.FileRefused;
import vn.motcua.calendar.DayHours;
import vn.motcua.calendar.FileFault;
import vn.motcua.calendar.OpenHours;
import vn.motcua.calendar.SpecialDayKind;
import vn.motcua.shared.Outcome;

class YearFileTest {

    private static final String HEADING = "date,weekday,kind,name,basis,hours\n";

    @Test
    void readsDaysOfSeveralYearsInAnyOrder() {
        var years = YearFile.read((HEADING
                                + "2027-01-01,Fri,HOLIDAY,Tết Dương lịch,,\n"
                                + "2026-01-10,T7,MAKEUP_WORKDAY,Làm bù,Thông báo,\"07:30-11:30, 13:00-16:00\"\n"
                                + "1/1/2026,thứ năm,holiday,Tết Dương lịch,,\n")
                        .getBytes(UTF_8))
                .orThrow()
                .years();

        assertThat(years).containsOnlyKeys(2026, 2027);
        assertThat(years.get(2026))
                .extracting("day")
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 10));
        assertThat(years.get(2026).getLast().hours())
                .isEqualTo(DayHours.of(OpenHours.counting("07:30", "11:30"), OpenHours.counting("13:00", "16:00")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFdate,kind,name\r\n2026-01-01,HOLIDAY,Tết\r\n",
                "DATE;KIND;NAME\n2026-01-01;HOLIDAY;Tết\n",
                "name,kind,date\nTết,HOLIDAY,2026-01-01\n\n",
            })
    void readsWhatSpreadsheetsWrite(String file) {
        var day =
                YearFile.read(file.getBytes(UTF_8)).orThrow().years().get(2026).getFirst();

        assertThat(day.kind()).isEqualTo(SpecialDayKind.HOLIDAY);
        assertThat(day.name()).isEqualTo("Tết");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "'2026-02-30,,HOLIDAY,Tết,,', date",
        "'2026-13-01,,HOLIDAY,Tết,,', date",
        "'29/2/2026,,HOLIDAY,Tết,,', date",
        "'hôm nay,,HOLIDAY,Tết,,', date",
        "'1899-01-01,,HOLIDAY,Tết,,', year",
        "'2026-02-17,Mon,HOLIDAY,Tết,,', weekday",
        "'2026-02-17,Ngày ba,HOLIDAY,Tết,,', weekday",
        "'2026-02-17,Tue,PARTY,Tết,,', kind",
        "'2026-02-17,Tue,,Tết,,', kind",
        "'2026-02-17,Tue,HOLIDAY,,,', name",
        "'2026-02-17,Tue,HOLIDAY,Tết,,07:00-11:00', hours-of-a-day-off",
        "'2026-01-10,Sat,MAKEUP_WORKDAY,Bù,,11:00-07:00', hours",
        "'2026-01-10,Sat,MAKEUP_WORKDAY,Bù,,(07:00-11:00)', hours",
        "'2026-01-10,Sat,MAKEUP_WORKDAY,Bù,,sáng', hours",
        "'2026-02-17,Tue,HOL', cells",
    })
    void namesTheLineAndWhatIsWrongWithIt(String line, String fault) {
        var faults = faults(HEADING + "2026-01-01,Thu,HOLIDAY,Tết Dương lịch,,\n" + line + "\n", UTF_8);

        assertThat(faults).extracting(FileFault::line).containsExactly(3L);
        assertThat(faults).extracting(FileFault::key).containsExactly("calendar.fault." + fault);
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThat(faults(HEADING + "2026-02-30,Tue,PARTY,,,\n2026-02-17,Mon,HOLIDAY,Tết,,\n", UTF_8))
                .extracting(FileFault::key)
                .containsExactly(
                        "calendar.fault.date", "calendar.fault.kind", "calendar.fault.name", "calendar.fault.weekday");
    }

    @Test
    void refusesADayThatComesTwice() {
        var faults = faults(
                HEADING + "2026-02-17,,HOLIDAY,Tết,,\n2026-02-18,,HOLIDAY,Tết,,\n17/2/2026,,HOLIDAY,Tết,,\n", UTF_8);

        assertThat(faults).containsExactly(new FileFault(4, "calendar.fault.duplicate", List.of(2L)));
    }

    @Test
    void refusesAFileThatIsNoSuchFile() {
        assertThat(faults("", UTF_8)).extracting(FileFault::key).containsExactly("calendar.fault.heading");
        assertThat(faults("ngày,loại\n", UTF_8)).extracting(FileFault::key).containsExactly("calendar.fault.heading");
        assertThat(faults(HEADING, UTF_8)).extracting(FileFault::key).containsExactly("calendar.fault.empty");
        assertThat(faults("date,date,kind,name\n", UTF_8)).hasSize(1);
    }

    @Test
    void refusesAnotherEncoding() {
        var text = HEADING + "2026-02-17,,HOLIDAY,Tét,,\n";

        assertThat(faults(text, ISO_8859_1)).extracting(FileFault::key).containsExactly("calendar.fault.encoding");
        assertThat(faults(text, UTF_16)).extracting(FileFault::key).containsExactly("calendar.fault.encoding");
    }

    @Test
    void refusesAFileThatWasCutOff() {
        assertThat(faults(HEADING + "2026-02-17,Tue,HOLIDAY,\"Tết Nguyên", UTF_8))
                .extracting(FileFault::key)
                .containsExactly("calendar.fault.cut-off");
    }

    @Test
    void refusesAFileThatIsTooLargeWithoutReadingIt() {
        assertThat(faults("x".repeat(64 * 1024 + 1), UTF_8))
                .containsExactly(new FileFault(0, "calendar.fault.too-large", List.of(64)));
    }

    @Test
    void stopsCountingFaultsWhenThereAreTooMany() {
        assertThat(faults(HEADING + "x,,HOLIDAY,Tết,,\n".repeat(2_000), UTF_8)).hasSize(50);
    }

    @Test
    void warnsOfWhatLooksIncomplete() {
        var preview = YearFile.read((HEADING + "2026-01-02,,SWAPPED_OFF,Nghỉ hoán đổi,,").getBytes(UTF_8))
                .orThrow()
                .preview(year -> List.of())
                .getFirst();

        assertThat(preview.warnings())
                .containsExactly("calendar.warning.unequal-exchange", "calendar.warning.last-line-not-ended");
    }

    private static List<FileFault> faults(String text, Charset charset) {
        return switch (YearFile.read(text.getBytes(charset))) {
            case Outcome.Refused(FileRefused(var faults)) -> faults;
            case Outcome.Done(var read) -> throw new AssertionError("was read: " + read);
        };
    }
}
