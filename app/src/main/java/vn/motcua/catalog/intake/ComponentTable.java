package vn.motcua.catalog.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.DigitisationRule;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.Quantities;
import vn.motcua.catalog.RequiredComponent;

/**
 * The table "Thành phần hồ sơ" of the national portal, whose cells were run together when it was collected: the name of
 * a case, the head of its table, and for each paper its name, its form and its quantities; then the next case.
 */
final class ComponentTable {

    static final String HEAD = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";

    private static final Pattern QUANTITIES = Pattern.compile("(?<![0-9])([0-9]+) bản chính(?:,([0-9]{1,3}) bản sao)?");
    /** "01 bản chính" stands in running text; a cell of the table has no leading zero. */
    private static final Pattern WRITTEN_BY_HAND = Pattern.compile("0[0-9]");

    private static final Pattern FILE =
            Pattern.compile(".*\\.(?:docx?|xlsx?|pdf|rar|zip|jpe?g|png|rtf|odt)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NAME = Pattern.compile("-*");
    private static final int LONGEST_FILE_NAME = 160;

    private final List<ProcedureCase> cases = new ArrayList<>();
    private int papers;

    private ComponentTable() {}

    static List<ProcedureCase> read(String text) {
        var table = new ComponentTable();
        var parts = text.split(Pattern.quote(HEAD), -1);
        var name = parts[0];
        if (parts.length == 1) {
            table.addWithoutTable(name.strip());
        }
        for (int part = 1; part < parts.length; part++) {
            name = table.add(name, parts[part]);
        }
        if (parts.length > 1 && isName(name)) {
            table.addCase(name, List.of());
        }
        return List.copyOf(table.cases);
    }

    /** The text names papers without a table: one line with all its words, its quantities a to-do. */
    private void addWithoutTable(String text) {
        addCase("", isName(text) ? List.of(paper(text, null)) : List.of());
    }

    /** Returns what follows the last paper: the name of the next case. */
    private String add(String name, String rows) {
        var papersOfCase = new ArrayList<RequiredComponent>();
        int from = 0;
        for (var cell : cells(rows)) {
            var number = quantities(cell, rows);
            int end = cell.start() + digitsBeforeQuantity(cell);
            papersOfCase.add(paper(rows.substring(from, end).strip(), number));
            from = cell.end();
        }
        var rest = rows.substring(from);
        if (papersOfCase.isEmpty() && isName(rest.strip())) {
            papersOfCase.add(paper(rest.strip(), null));
            rest = "";
        }
        addCase(name, papersOfCase);
        return rest;
    }

    private void addCase(String name, List<RequiredComponent> papersOfCase) {
        var shown = isName(name.strip()) ? name.strip() : "";
        cases.add(new ProcedureCase("case-" + (cases.size() + 1), shown, papersOfCase));
    }

    private RequiredComponent paper(String text, @Nullable Quantities quantities) {
        int form = beginningOfForm(text);
        return new RequiredComponent(
                "c" + ++papers,
                text.substring(0, form).strip(),
                text.substring(form).strip(),
                quantities,
                DigitisationRule.NOT_YET_REGULATED,
                null);
    }

    private static List<MatchResult> cells(String rows) {
        return QUANTITIES
                .matcher(rows)
                .results()
                .filter(cell -> !WRITTEN_BY_HAND.matcher(cell.group(1)).matches())
                .filter(cell -> !standsInRunningText(cell, rows))
                .toList();
    }

    /** "(nộp 1 bản chính)": in the table the next paper follows at once, without blank or sign. */
    private static boolean standsInRunningText(MatchResult cell, String rows) {
        return cell.start() > 0
                && cell.end() < rows.length()
                && " (".indexOf(rows.charAt(cell.start() - 1)) >= 0
                && " .,;:)".indexOf(rows.charAt(cell.end())) >= 0;
    }

    /** Null when digits of the name run into the number: "Phụ lục 21 bản chính" may be 21, or 1 of "Phụ lục 2". */
    private static @Nullable Quantities quantities(MatchResult cell, String rows) {
        var digits = cell.group(1);
        if (digits.length() > 1 && !endsWithYear(rows, cell) && digits.charAt(0) != '0') {
            return null;
        }
        int copies = cell.group(2) == null ? 0 : Integer.parseInt(cell.group(2));
        return new Quantities(Character.digit(digits.charAt(digits.length() - 1), 10), 0, copies);
    }

    private static boolean endsWithYear(String rows, MatchResult cell) {
        var digits = cell.group(1);
        var before = cell.start() == 0 ? ' ' : rows.charAt(cell.start() - 1);
        return digits.length() == 5
                && (before == '/' || before == ' ')
                && (digits.startsWith("20") || digits.startsWith("19"));
    }

    private static int digitsBeforeQuantity(MatchResult cell) {
        return cell.group(1).length() - 1;
    }

    /** Where the name of the file begins, if that can be told: after a closing sign or a small letter, with no space. */
    private static int beginningOfForm(String text) {
        if (!FILE.matcher(text.replace('\n', ' ')).matches()) {
            return text.length();
        }
        int only = -1;
        for (int at = Math.max(1, text.length() - LONGEST_FILE_NAME); at < text.length(); at++) {
            if (begins(text.charAt(at - 1), text.charAt(at))) {
                if (only >= 0) {
                    return text.length();
                }
                only = at;
            }
        }
        return only < 0 ? text.length() : only;
    }

    private static boolean begins(char before, char first) {
        var closed = ";)”\"".indexOf(before) >= 0 && Character.isLetterOrDigit(first);
        return closed || Character.isLowerCase(before) && Character.isUpperCase(first);
    }

    private static boolean isName(String text) {
        return !NO_NAME.matcher(text.strip()).matches();
    }
}
