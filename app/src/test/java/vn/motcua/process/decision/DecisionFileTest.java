package vn.motcua.process.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.process.ImportProblem;
import vn.motcua.process.ImportRefusal;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.RealData;

class DecisionFileTest {

    private static final String GOOD = """
            [{"stt": "7", "ten": "Thủ tục", "truong_hop": [
              {"tt": "7.1", "ten": "A", "thoi_han": "5 ngày làm việc", "thoi_han_mien_nui": "7 ngày làm việc",
               "giai_doan": [{"ten": "Giai đoạn 1", "buoc": [
                 {"buoc": "Bước 1", "ten": "Thẩm định", "bo_phan": "Văn thư", "thoi_gian": "0,5",
                  "thoi_gian_mien_nui": "01", "phoi_hop": "", "ghi_chu": ""}]}]}]}]
            """;

    @Test
    void readsAFileAsItIs() {
        var procedures = read(GOOD).orThrow();

        assertThat(procedures).hasSize(1);
        assertThat(procedures.getFirst().cases().getFirst().steps().getFirst().days())
                .isEqualTo("0,5");
    }

    @Test
    void bearsAByteOrderMark() {
        assertThat(read("\uFEFF" + GOOD).isDone()).isTrue();
    }

    @Test
    void namesThePlaceWhereTheFileBreaksOff() throws IOException {
        var whole = Files.readString(RealData.file("processes/quang-ninh-2026-commune.json"));

        var refusal = refusal(whole.substring(0, whole.length() / 2));

        assertThat(refusal)
                .isInstanceOfSatisfying(
                        ImportRefusal.NotJson.class,
                        broken -> assertThat(broken.line()).isGreaterThan(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "UTF-16LE"})
    void refusesAnotherEncoding(String charset) {
        var text = "[{\"stt\": \"1\", \"ten\": \"é\uD83D\uDE00\"}]";

        assertThat(DecisionFile.read(bytes(text, Charset.forName(charset))).isDone())
                .isFalse();
        assertThat(DecisionFile.read(new ByteArrayInputStream(new byte[] {'[', '"', (byte) 0xC3, '"', ']'})))
                .isEqualTo(Outcome.refused(new ImportRefusal.NotUtf8(3)));
    }

    @Test
    void readsNoMoreThanTheLargestFile() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return ' ';
            }
        };

        assertThat(DecisionFile.read(endless)).isEqualTo(Outcome.refused(new ImportRefusal.TooLarge(8)));
        assertThat(endless.given).isLessThan(9L << 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Quyết định", "<xml/>", "[{}", "[1,]", "[] []", "{\"a\": 1, \"a\": 2}"})
    void refusesWhatIsNoJson(String text) {
        assertThat(refusal(text)).isInstanceOf(ImportRefusal.NotJson.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "1", "\"text\"", "[[]]", "[null]", "[{\"stt\": 1}]"})
    void refusesJsonThatIsNoDecision(String text) {
        assertThat(refusal(text)).isInstanceOf(ImportRefusal.Unreadable.class);
    }

    @Test
    void refusesAFileWithoutProcedures() {
        assertThat(problems(text -> "[]")).containsExactly(problem("", "nothing"));
    }

    @Test
    void refusesJsonNestedWithoutEnd() {
        assertThat(refusal("[".repeat(100_000))).isInstanceOf(ImportRefusal.NotJson.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0,5", "một", "1e9", "99999", "0,00001", ""})
    void namesATimeThatIsNone(String time) {
        assertThat(problems(text -> text.replace("\"0,5\"", "\"" + time + "\"")))
                .containsExactly(problem("7.1, Bước 1", "time", time));
    }

    @ParameterizedTest
    @CsvSource({"ngay", "-5 ngày làm việc", "'2,5 tháng'", "5 tuần", "5"})
    void namesALimitThatIsNone(String limit) {
        assertThat(problems(text -> text.replace("5 ngày làm việc", limit)))
                .containsExactly(problem("7.1", "limit", limit));
    }

    @Test
    void namesACaseThatStandsThereTwice() {
        assertThat(problems(text ->
                        text.strip().replaceFirst("]$", "," + text.strip().substring(1))))
                .containsExactly(problem("7.1", "duplicate"));
    }

    @Test
    void namesFieldsThatAreMissingOrTooLong() {
        assertThat(problems(text -> text.replace("\"bo_phan\"", "\"bo-phan\"")))
                .containsExactly(problem("7.1, Bước 1", "no-text", "bo_phan"));
        assertThat(problems(text -> text.replace("Thủ tục", "x".repeat(4_001))))
                .containsExactly(problem("7", "too-long", "ten", 4_000));
    }

    @Test
    void namesEveryProblemAtOnce() {
        assertThat(problems(text -> text.replace("\"0,5\"", "\"-1\"").replace("5 ngày làm việc", "sớm")))
                .containsExactly(problem("7.1", "limit", "sớm"), problem("7.1, Bước 1", "time", "-1"));
    }

    private static List<ImportProblem> problems(UnaryOperator<String> change) {
        return ((ImportRefusal.Unreadable) refusal(change.apply(GOOD))).problems();
    }

    private static ImportProblem problem(String place, String what, Object... arguments) {
        return new ImportProblem(place, "process.import.problem." + what, List.of(arguments));
    }

    private static ImportRefusal refusal(String text) {
        return switch (read(text)) {
            case Outcome.Refused(var refusal) -> refusal;
            case Outcome.Done(var done) -> throw new AssertionError("read: " + done);
        };
    }

    private static Outcome<List<DecisionProcedure>, ImportRefusal> read(String text) {
        return DecisionFile.read(bytes(text, StandardCharsets.UTF_8));
    }

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }
}
