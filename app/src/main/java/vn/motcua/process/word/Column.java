package vn.motcua.process.word;

import java.util.List;
import java.util.Optional;
import vn.motcua.process.decision.RuleTable;

/** What the columns of a process table hold. */
enum Column {
    NUMBER("STT"),
    NAME("trình tự, nội dung công việc"),
    HOLDER("bộ phận, người thực hiện"),
    TIME("thời gian"),
    MOUNTAINOUS_TIME("thời gian ở miền núi"),
    COORDINATION("phối hợp"),
    PRODUCT("kết quả, sản phẩm"),
    NOTE("ghi chú");

    /** As decisions call it; notes to officers say it in these words. */
    final String words;

    Column(String words) {
        this.words = words;
    }

    /** Whether a heading names this column: the first rule of the table that fits says. */
    record Rule(boolean whole, String words, Column column) {

        private static final List<Rule> ALL = RuleTable.load(
                "decision-columns.csv",
                row -> new Rule(
                        row.get("how").equals("IS"),
                        RuleTable.fold(row.get("words")),
                        Column.valueOf(row.get("column"))));

        static Optional<Column> of(String heading) {
            var folded = RuleTable.fold(heading);
            return ALL.stream()
                    .filter(rule -> rule.whole ? folded.equals(rule.words) : folded.contains(rule.words))
                    .findFirst()
                    .map(Rule::column);
        }
    }
}
