package vn.motcua.process.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.ImportProblem;
import vn.motcua.process.ImportRefusal;
import vn.motcua.process.decision.CaseCheck;
import vn.motcua.process.decision.ReadDecision;
import vn.motcua.shared.Outcome;

class WordLayoutTest {

    @Test
    void aTableBelowAHeadingIsAProcedure() {
        var read = read(WordMother.tablesBelowHeadings());

        assertThat(cases(read))
                .extracting(DecisionCase::number, DecisionCase::procedure, DecisionCase::limit)
                .containsExactly(
                        tuple("1", "Cấp giấy phép xây dựng nhà ở riêng lẻ", "05 ngày làm việc"),
                        tuple("2", "Xác nhận tình trạng hôn nhân", "22 giờ"));
        assertThat(cases(read).getFirst().steps())
                .extracting(DecisionCase.Row::name, DecisionCase.Row::days, DecisionCase.Row::product)
                .containsExactly(
                        tuple("Tiếp nhận hồ sơ", "04 giờ", "Giấy tiếp nhận"),
                        tuple("Thẩm định hồ sơ", "3 ngày làm việc", "Tờ trình"),
                        tuple("Phê duyệt", "01 ngày", "Giấy phép"),
                        tuple("Trả kết quả", "1/2 ngày", ""));
        assertThat(cases(read))
                .allSatisfy(each -> assertThat(CaseCheck.unclear(each)).isEmpty());
    }

    @Test
    void aTimeThatTwoHoldersShareIsCountedOnce() {
        var second = cases(read(WordMother.tablesBelowHeadings())).getLast();

        assertThat(second.steps())
                .extracting(DecisionCase.Row::name, DecisionCase.Row::holder, DecisionCase.Row::days)
                .containsExactly(
                        tuple("Tiếp nhận", "Bộ phận Tiếp nhận và Trả kết quả", "2 giờ"),
                        tuple("Kiểm tra, trình ký", "Công chức tư pháp", "20 giờ"),
                        tuple("Kiểm tra, trình ký", "Chủ tịch UBND", "0"));
    }

    @Test
    void columnsAreFoundByTheirWordsWhereverTheyStand() {
        var read = read(word(document -> document.table(
                "Ghi chú|Thời hạn|Người thực hiện|Các bước",
                "|5 ngày làm việc||1. Thủ tục A",
                "x|5|Chủ tịch UBND|Bước 1: Phê duyệt")));

        assertThat(cases(read).getFirst().steps())
                .containsExactly(
                        new DecisionCase.Row("", "Bước 1", "Phê duyệt", "Chủ tịch UBND", "5", "", "", "x", ""));
    }

    @Test
    void aTableThatGoesOnAfterAPageBreakNeedsNoHeading() {
        var read = read(word(document -> document.table(
                        "Bước|Nội dung công việc|Bộ phận xử lý|Thời gian",
                        "Bước 1|Tiếp nhận|Bộ phận Tiếp nhận và Trả kết quả|0,5")
                .paragraph("")
                .table("Bước 2|Phê duyệt|Chủ tịch UBND|1", "Bước 3|Trả kết quả|Bộ phận Tiếp nhận và Trả kết quả|0")));

        assertThat(cases(read))
                .singleElement()
                .satisfies(each -> assertThat(each.steps())
                        .extracting(DecisionCase.Row::step)
                        .containsExactly("Bước 1", "Bước 2", "Bước 3"));
    }

    @Test
    void timesOfMountainousAreasMayStandInASecondHeadingRow() {
        var read = read(word(document -> document.table(
                "Trình tự|Bộ phận xử lý|Thời gian giải quyết|Thời gian giải quyết",
                "^|^|Đồng bằng|Miền núi",
                "Bước 1|Cơ quan chuyên môn|2|3")));

        assertThat(cases(read).getFirst().steps())
                .extracting(DecisionCase.Row::days, DecisionCase.Row::mountainousDays)
                .containsExactly(tuple("2", "3"));
    }

    @Test
    void saysWhichColumnItDidNotFind() {
        var read = read(word(document -> document.table(
                "STT|Nội dung công việc|Bộ phận xử lý", "1|Tiếp nhận|Bộ phận Tiếp nhận và Trả kết quả")));

        assertThat(read.notes())
                .contains(new ImportProblem("", "process.import.note.column-missing", List.of(1, 1, "thời gian")));
        assertThat(CaseCheck.unclear(cases(read).getFirst()))
                .extracting(each -> each.place().name())
                .contains("LIMIT", "DAYS");
    }

    @Test
    void tablesOfOtherThingsAreToldAndLeftOut() {
        var read = read(word(document -> document.table("ỦY BAN NHÂN DÂN|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .table("STT|Tên thủ tục|Thời hạn giải quyết", "1|Cấp giấy phép|5 ngày làm việc")
                .table("Trình tự|Bộ phận xử lý|Thời gian", "Bước 1|Văn thư|1")));

        assertThat(cases(read)).hasSize(1);
        assertThat(read.notes())
                .extracting(ImportProblem::key)
                .containsExactly(
                        "process.import.note.table-left-out",
                        "process.import.note.table-in-part",
                        "process.import.note.table");
    }

    @Test
    void aWordFileOfWhichNothingIsUnderstoodIsRefusedWithWhatWas() {
        var refused = WordDecision.read(word(document -> document.table("Họ tên|Chức vụ", "An|Giám đốc")));

        assertThat(refused)
                .isEqualTo(Outcome.refused(new ImportRefusal.NoProcesses(List.of(new ImportProblem(
                        "", "process.import.note.table-left-out", List.of(1, "Họ tên Chức vụ", ""))))));
    }

    @Test
    void aSumThatDiffersFromItsStepsIsTold() {
        var read = read(word(document -> document.table(
                "Trình tự|Bộ phận xử lý|Thời gian",
                "Giai đoạn 1||3",
                "Bước 1|Văn thư|1",
                "Bước 2|Văn thư|1",
                "Tổng cộng||4")));

        assertThat(read.asides().get("1"))
                .containsExactlyInAnyOrder(
                        new ImportProblem(
                                "",
                                "process.import.note.phase-differs",
                                List.of("Giai đoạn 1", "3", new BigDecimal("2"))),
                        new ImportProblem(
                                "", "process.import.note.total-differs", List.of("", "4", new BigDecimal("2"))));
    }

    private static byte[] word(Consumer<WordMother> content) {
        try (var word = new WordMother()) {
            content.accept(word);
            return word.bytes();
        }
    }

    private static ReadDecision read(byte[] file) {
        return WordDecision.read(file).orThrow();
    }

    private static List<DecisionCase> cases(ReadDecision read) {
        return read.procedures().stream().flatMap(each -> each.cases().stream()).toList();
    }
}
