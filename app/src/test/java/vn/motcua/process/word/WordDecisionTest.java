package vn.motcua.process.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.decision.DecisionFile;
import vn.motcua.process.decision.DecisionProcedure;
import vn.motcua.process.decision.ReadDecision;
import vn.motcua.testing.RealData;

/** A real decision, as Word and as the JSON that was typed from it by other people. */
class WordDecisionTest {

    /** Where the two tell the name of one step: in Word it is one cell over two rows, in JSON the second is empty. */
    private static final String MERGED = "15 step 3 name: [Cung cấp hồ sơ cấp Giấy chứng nhận lần đầu] / []";

    @Test
    void wordAndJsonSayTheSameStepByStep() throws IOException {
        var word = word().procedures();
        var json = json();

        assertThat(word).hasSize(19);
        assertThat(cases(word)).hasSize(27);
        assertThat(cases(word).stream().mapToInt(each -> each.steps().size()).sum())
                .isEqualTo(316);
        assertThat(differences(word, json)).containsExactly(MERGED);
    }

    @Test
    void tellsWhatStandsAmongTheStepsAndIsNone() throws IOException {
        var read = word();

        assertThat(read.notes()).extracting("key").containsExactly("process.import.note.table");
        assertThat(read.notes().getFirst().arguments().getLast().toString())
                .contains("trình tự", "bộ phận", "thời gian", "miền núi", "phối hợp", "ghi chú");
        // The five days that case 19.1 lacks stand in a row that has no number of a step.
        assertThat(read.asides().get("19.1"))
                .filteredOn(note -> note.key().endsWith(".timed-text"))
                .singleElement()
                .satisfies(note -> assertThat(note.arguments()).contains(1, 405, "05", "07"));
    }

    private static List<String> differences(List<DecisionProcedure> word, List<DecisionProcedure> json) {
        var differences = new ArrayList<String>();
        var left = cases(word);
        var right = cases(json);
        for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
            if (at >= left.size() || at >= right.size()) {
                differences.add("case " + at + " is missing");
                continue;
            }
            compare(differences, left.get(at), right.get(at));
        }
        return differences;
    }

    private static void compare(List<String> differences, DecisionCase word, DecisionCase json) {
        var at = word.number();
        differ(differences, at + " number", word.number(), json.number());
        differ(differences, at + " procedure", word.procedure(), json.procedure());
        differ(differences, at + " name", word.name(), json.name());
        differ(differences, at + " limit", word.limit(), json.limit());
        differ(differences, at + " mountainous limit", word.mountainousLimit(), json.mountainousLimit());
        differ(differences, at + " steps", word.steps().size(), json.steps().size());
        for (int step = 0; step < Math.min(word.steps().size(), json.steps().size()); step++) {
            var place = at + " step " + (step + 1);
            var left = word.steps().get(step);
            var right = json.steps().get(step);
            differ(differences, place + " phase", left.phase(), right.phase());
            differ(differences, place + " label", left.step(), right.step());
            differ(differences, place + " name", left.name(), right.name());
            differ(differences, place + " holder", left.holder(), right.holder());
            differ(differences, place + " days", left.days(), right.days());
            differ(differences, place + " mountainous days", left.mountainousDays(), right.mountainousDays());
            differ(differences, place + " coordination", left.coordination(), right.coordination());
            differ(differences, place + " note", left.note(), right.note());
            differ(differences, place + " product", left.product(), right.product());
        }
    }

    private static void differ(List<String> differences, String what, Object word, Object json) {
        if (!word.equals(json)) {
            differences.add(what + ": [" + word + "] / [" + json + "]");
        }
    }

    private static List<DecisionCase> cases(List<DecisionProcedure> procedures) {
        return procedures.stream().flatMap(each -> each.cases().stream()).toList();
    }

    private static ReadDecision word() throws IOException {
        return WordDecision.read(Files.readAllBytes(RealData.file("processes/quang-ninh-2026-commune.docx")))
                .orThrow();
    }

    private static List<DecisionProcedure> json() throws IOException {
        return DecisionFile.read(new ByteArrayInputStream(
                        Files.readAllBytes(RealData.file("processes/quang-ninh-2026-commune.json"))))
                .orThrow();
    }
}
