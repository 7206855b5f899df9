package vn.motcua.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.ProcedureJson;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.catalog.TimeTerm;
import vn.motcua.shared.Channel;
import vn.motcua.testing.RealData;

/** The 2,642 procedures of the national catalogue, compared with an index that somebody else drew from them. */
class RealCatalogueTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<Channel, String> COLUMNS = Map.of(
            Channel.ONLINE, "thoi_han_truc_tuyen",
            Channel.POSTAL, "thoi_han_buu_chinh",
            Channel.COUNTER, "thoi_han_truc_tiep");
    private static final Map<LimitUnit, String> UNITS = Map.of(
            LimitUnit.WORKING_HOUR, "Giờ",
            LimitUnit.WORKING_DAY, "Ngày làm việc",
            LimitUnit.CALENDAR_DAY, "Ngày",
            LimitUnit.MONTH, "Tháng");

    private static final Map<String, ReadProcedure> procedures = new HashMap<>();
    private static final List<Intake.Reading.Refused> refused = new ArrayList<>();
    private static final Map<String, CSVRecord> index = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        var archive = RealData.file("procedures/raw_json_2642.tar.xz");
        try (var in = Files.newInputStream(archive)) {
            Intake.read("raw_json_2642.tar.xz", in, reading -> {
                switch (reading) {
                    case Intake.Reading.Understood(var file, var procedure) ->
                        procedures.put(procedure.code().value(), procedure);
                    case Intake.Reading.Refused no -> refused.add(no);
                }
            });
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(Files.newBufferedReader(RealData.file("procedures/DERIVED_index_2642.csv")))) {
            rows.forEach(row -> index.put(row.get(0), row));
        }
    }

    @Test
    void everyRecordIsUnderstood() {
        assertThat(refused).isEmpty();
        assertThat(procedures.keySet()).hasSize(2_642).isEqualTo(index.keySet());
    }

    @Test
    void timeLimitsOf2159ProceduresAreStatedAndTheOthersStayText() {
        assertThat(procedures.values()).filteredOn(each -> saysLimit(each)).hasSize(2_159);
        assertThat(procedures.values())
                .filteredOn(each -> !saysLimit(each) && saysNumber(each))
                .hasSize(346);
        assertThat(procedures.values())
                .filteredOn(each -> !saysLimit(each) && !saysNumber(each))
                .hasSize(137);
    }

    @Test
    void everyTimeLimitOfTheIndexIsFoundForItsChannel() {
        int compared = 0;
        for (var row : index.values()) {
            for (var column : COLUMNS.entrySet()) {
                var expected = row.get(column.getValue());
                if (expected.matches("[0-9.]+ \\D+")) {
                    assertThat(limits(row.get(0), column.getKey())).contains(expected);
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(5_640);
    }

    @Test
    void noTimeLimitIsInventedWhereTheIndexHasNone() {
        for (var row : index.values()) {
            for (var column : COLUMNS.entrySet()) {
                if (row.get(column.getValue()).isBlank()) {
                    assertThat(limits(row.get(0), column.getKey())).isEmpty();
                }
            }
        }
    }

    @Test
    void feesAreTakenWhereTheyAreCertain() {
        assertThat(fees(FeeAmount.Free.class)).isEqualTo(3_816);
        assertThat(fees(FeeAmount.Fixed.class)).isEqualTo(816);
        assertThat(fees(FeeAmount.SetByProvince.class)).isEqualTo(189);
        assertThat(fees(FeeAmount.Unread.class)).isEqualTo(2_300);
    }

    @Test
    void papersAreThoseOfTheIndexSaveWhereItCountsNumbersWithinTheirNames() {
        var misread = Pattern.compile("(?<![0-9])0[0-9] bản (?:chính|sao)|[0-9]{2,} bản chính");
        int compared = 0;
        for (var procedure : procedures.values()) {
            var text = JSON.readTree(procedure.record()).get("thanh_phan_ho_so").asString();
            if (text.contains(ComponentTable.HEAD) && !misread.matcher(text).find()) {
                assertThat(procedure.content().components().filter(paper -> paper.quantities() != null))
                        .as(procedure.code().value())
                        .hasSize(Integer.parseInt(
                                index.get(procedure.code().value()).get("so_thanh_phan")));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(2_300);
        assertThat(procedures.values().stream()
                        .mapToLong(each -> each.content().components().count())
                        .sum())
                .isEqualTo(14_498);
    }

    @Test
    void theFifteenOClockRuleIsFoundWhereTheStepsStateIt() {
        assertThat(procedures.values())
                .filteredOn(each -> each.content().handling().cutOff() != null)
                .hasSize(30);
    }

    @Test
    void levelsAreThoseOfTheIndex() {
        for (var procedure : procedures.values()) {
            var row = index.get(procedure.code().value());
            assertThat(procedure.content().classification().levels())
                    .isEqualTo(RecordFields.levels(row.get("cap_thuc_hien")));
        }
    }

    @Test
    void everyVersionIsWrittenAndReadTheSame() {
        for (var procedure : procedures.values()) {
            var written = ProcedureJson.writeContent(procedure.content());
            assertThat(ProcedureJson.readContent(written)).isEqualTo(procedure.content());
        }
    }

    private static boolean saysLimit(ReadProcedure procedure) {
        return procedure.content().terms().stream().anyMatch(each -> each.limit() instanceof TimeTerm.Limit);
    }

    private static boolean saysNumber(ReadProcedure procedure) {
        return procedure.content().terms().stream()
                .anyMatch(each -> each.limit() instanceof TimeTerm.Unread(var text) && text.matches("(?s)[0-9].*"));
    }

    private static List<String> limits(String code, Channel channel) {
        return procedures.get(code).content().terms().stream()
                .filter(each -> each.channel() == channel)
                .map(ServiceTerms::limit)
                .filter(TimeTerm.Limit.class::isInstance)
                .map(each -> ((TimeTerm.Limit) each).limit())
                .map(limit -> limit.amount().toPlainString() + " " + UNITS.get(limit.unit()))
                .toList();
    }

    private static long fees(Class<? extends FeeAmount> kind) {
        return procedures.values().stream()
                .flatMap(each -> each.content().terms().stream())
                .flatMap(each -> each.fees().stream())
                .filter(fee -> kind.isInstance(fee.amount()))
                .count();
    }
}
