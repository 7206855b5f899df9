package vn.motcua.process.word;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.process.decision.DecisionTimes;
import vn.motcua.process.decision.RuleTable;

/** What the paragraphs above a table say: many decisions give each procedure a heading and a table of its own. */
final class Headings {

    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3})*|[IVX]{1,6})[.)/:]?\\s+(.+)");
    private static final Pattern INTRODUCED =
            Pattern.compile("(?i)(?:tên )?(?:thủ tục|quy trình)(?: hành chính)?(?: số)?\\s*[0-9]*\\s*[:.-]\\s*(.+)");

    private String number = "";
    private String procedure = "";
    private boolean certain;
    private String caseName = "";
    private String limit = "";

    void read(Block.Paragraph paragraph) {
        var words = RuleTable.fold(paragraph.text());
        if (words.isEmpty()) {
            return;
        }
        if (words.contains("thoi han giai quyet") || words.contains("thoi gian giai quyet")) {
            DecisionTimes.limitIn(paragraph.text()).ifPresent(found -> limit = found);
        } else if (words.startsWith("truong hop")) {
            caseName = paragraph.text();
        } else {
            procedure(paragraph, words);
        }
    }

    private void procedure(Block.Paragraph paragraph, String words) {
        var numbered = NUMBERED.matcher(paragraph.text());
        boolean hasNumber = numbered.matches();
        var rest = hasNumber ? numbered.group(2) : paragraph.text();
        var introduced = INTRODUCED.matcher(rest);
        boolean named = introduced.matches() || RuleTable.fold(rest).startsWith("thu tuc ");
        boolean speaks = named || hasNumber || paragraph.heading();
        if (speaks && (named || !certain)) {
            number = hasNumber ? numbered.group(1) : "";
            procedure = introduced.matches() ? introduced.group(1) : rest;
            certain = named;
            caseName = "";
            limit = "";
        }
    }

    /** The procedure that a heading names; asked once, for the table that follows. */
    Optional<RowReading> takeProcedure() {
        if (procedure.isEmpty()) {
            return Optional.empty();
        }
        var found = new RowReading(RowReading.Kind.PROCEDURE, number, "", procedure, "", "");
        procedure = "";
        certain = false;
        return Optional.of(found);
    }

    String takeCase() {
        var found = caseName;
        caseName = "";
        return found;
    }

    String takeLimit() {
        var found = limit;
        limit = "";
        return found;
    }
}
